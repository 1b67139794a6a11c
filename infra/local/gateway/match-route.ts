import type { FunctionName, Route } from '../../../shared/api/route.ts';
import { routeKeyOf } from '../../../shared/api/route.ts';
import { decode } from './api-path.ts';

export type RouteMatch = {
  routeKey: string;
  function: FunctionName;
  pathParameters: Record<string, string> | undefined;
};

type Leaf = { routeKey: string; function: FunctionName; names: string[] };
type Node = { statics: Map<string, Node>; parameter?: Node; leaves: Map<string, Leaf>; greedy: Map<string, Leaf> };

type Routed = Pick<Route, 'method' | 'path' | 'function'>;

/** Who takes what no route matches: `public` answers 404, or 405 with `Allow`, from the route table. */
const defaultMatch: RouteMatch = { routeKey: '$default', function: 'public', pathParameters: undefined };

/**
 * Compiles a route table into a matcher that chooses as an HTTP API does: from the left, a literal segment before a
 * `{parameter}` before a greedy `{parameter+}`, among the routes of this method only; else `$default`.
 */
export function compileRoutes(table: Iterable<Routed>) {
  const root = newNode();
  for (const route of table) addRoute(root, route);

  return (method: string, segments: string[]): RouteMatch => {
    const values: string[] = [];
    const leaf = findLeaf(root, method, segments, 1, values);
    if (!leaf) return defaultMatch;
    return { routeKey: leaf.routeKey, function: leaf.function, pathParameters: nameValues(leaf.names, values) };
  };
}

const newNode = (): Node => ({ statics: new Map(), leaves: new Map(), greedy: new Map() });

function addRoute(root: Node, route: Routed): void {
  const names: string[] = [];
  const leaf = { routeKey: routeKeyOf(route), function: route.function, names };
  let node = root;
  for (const segment of route.path.split('/').slice(1)) {
    const parameter = /^\{(\w+)(\+?)\}$/.exec(segment);
    if (parameter) names.push(`${parameter[1]}`);
    if (parameter?.[2]) {
      node.greedy.set(route.method, leaf);
      return;
    }
    node = parameter ? parameterOf(node) : childOf(node, segment);
  }
  node.leaves.set(route.method, leaf);
}

function parameterOf(node: Node): Node {
  node.parameter ??= newNode();
  return node.parameter;
}

function childOf(node: Node, segment: string): Node {
  const child = node.statics.get(segment) ?? newNode();
  node.statics.set(segment, child);
  return child;
}

function findLeaf(node: Node, method: string, segments: string[], at: number, values: string[]): Leaf | undefined {
  const segment = segments[at];
  if (segment === undefined) return node.leaves.get(method);

  const literal = node.statics.get(segment);
  const found = literal && findLeaf(literal, method, segments, at + 1, values);
  if (found) return found;
  // An empty segment (`//`, a slash at the end) is nobody's parameter.
  if (segment === '') return undefined;

  if (node.parameter) {
    values.push(segment);
    const inner = findLeaf(node.parameter, method, segments, at + 1, values);
    if (inner) return inner;
    values.pop();
  }
  const greedy = node.greedy.get(method);
  if (greedy) values.push(segments.slice(at).join('/'));
  return greedy;
}

/** The path as a whole was decodable before it was matched, so each of its segments is. */
function nameValues(names: string[], values: string[]): Record<string, string> | undefined {
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, decode(`${values[index]}`) ?? '']));
}
