import './sheet-view.css';
import './asides.css';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { notesLength } from '../../lib/competition.facts.ts';
import { Icon } from '../../lib/icon.tsx';
import { Numerals } from '../../lib/numerals.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { UnitPlace, unitTitle } from '../../lib/unit.tsx';
import { goTo, PageLink } from '../address.ts';
import { type Entry, fillSheet, type Round, sheetKey, sheetOf, sheets } from '../current.ts';
import { missingIn, nextAfter } from '../entries/progress-of.ts';
import { openSheet, sendAll } from '../send-sheets.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { CriterionCard } from './criterion-card.tsx';
import { isOver, OverSheet } from './over-sheet.tsx';
import { PhotoStrip } from './photo-strip.tsx';
import { RefusedNote } from './refused-note.tsx';
import { RevisionForm } from './revision-form.tsx';
import { sumOf } from './sum-of.ts';
import { UnitBib } from './unit-bib.tsx';

const texts = {
  list: { id: 'Semua peserta', en: 'All entries' },
  next: { id: 'Simpan, peserta berikutnya', en: 'Save, next entry' },
  nextRt: { id: 'Simpan, RT berikutnya', en: 'Save, next RT' },
  save: { id: 'Simpan', en: 'Save' },
  later: { id: 'Lengkapi nanti', en: 'Complete it later' },
  notesTooLong: {
    id: 'Catatan terlalu panjang untuk disimpan. Pendekkan dulu.',
    en: 'The notes are too long to be kept. Shorten them first.',
  },
  visit: { id: 'kunjungan', en: 'visit' },
  desk: { id: 'dari foto', en: 'by photo' },
} as const satisfies Record<string, Text>;
const around = {
  missing: { id: (names) => `Belum lengkap: ${names}.`, en: (names) => `Not complete yet: ${names}.` },
  soFar: { id: (of) => `dari ${of} nilai sementara`, en: (of) => `of ${of} so far` },
  total: { id: (of) => `dari ${of} nilai`, en: (of) => `of ${of}` },
} as const satisfies Record<string, TextAround<[string]>>;
const filled: TextAround<[string, string]> = {
  id: (n, of) => `${n} dari ${of} kriteria terisi`,
  en: (n, of) => `${n} of ${of} criteria marked`,
};

const lengthOf = (notes: Record<string, string>) => new TextEncoder().encode(Object.values(notes).join('')).length;

/** One entry before a judge: each tap is on this phone at once, and sent when they are done with the sheet. */
export const SheetView = ({ round, entry }: { round: Round; entry: Entry }) => {
  const [asked, setAsked] = useState(false);
  const key = sheetKey(round.roundId, entry.entryNumber);
  useEffect(() => {
    openSheet.value = key;
    return () => {
      openSheet.value = undefined;
      void sendAll();
    };
  }, [key]);

  const { marks = {}, notes = {} } = sheetOf(round, entry) ?? {};
  const isLocked = round.state !== 'judging';
  const missing = missingIn(round, entry);
  const tooLong = lengthOf(notes) > notesLength;
  const { sum, of } = sumOf(round.criteria, marks);
  const fill = (criterionId: string, mark: number | undefined, note: string) => {
    const { [criterionId]: _mark, ...otherMarks } = marks;
    const { [criterionId]: _note, ...otherNotes } = notes;
    void fillSheet(round, entry, {
      marks: mark === undefined ? otherMarks : { ...otherMarks, [criterionId]: mark },
      notes: note === '' ? otherNotes : { ...otherNotes, [criterionId]: note },
    });
  };
  const goOn = () => goTo({ round: round.roundId, entry: nextAfter(round, entry.entryNumber)?.entryNumber });
  const save = () => {
    setAsked(true);
    const [first] = missing;
    if (first) document.getElementById(`mark-${first.criterionId}`)?.focus();
    else if (tooLong) document.querySelector<HTMLElement>('.criterion-note textarea')?.focus();
    else goOn();
  };
  const next = nextAfter(round, entry.entryNumber);
  const kept = sheets.value.get(key);
  return (
    <>
      <p class="judge-back">
        <PageLink to={{ round: round.roundId }}>{say(texts.list)}</PageLink>
      </p>
      <div class="judge-unit">
        <UnitBib unit={entry.unit} />
        <div>
          <h1>{unitTitle(entry.unit, entry.label)}</h1>
          <p class="judge-where">
            <UnitPlace unit={entry.unit} /> · {round.name}, {say(texts[round.kind])}
          </p>
        </div>
      </div>
      {entry.statement !== '' && <p class="judge-statement">“{entry.statement}”</p>}
      <PhotoStrip photos={entry.photos.filter((photo) => round.kind === 'visit' || photo.roundId === round.roundId)} />
      {kept?.state === 'refused' && <RefusedNote sheet={kept} />}
      {isLocked ? (
        <RevisionForm round={round} entry={entry} marks={marks} />
      ) : isOver(round) ? (
        <OverSheet round={round} marks={marks} notes={notes} />
      ) : (
        <>
          {round.criteria.map((criterion) => (
            <CriterionCard
              key={criterion.criterionId}
              criterion={criterion}
              mark={marks[criterion.criterionId]}
              note={notes[criterion.criterionId] ?? ''}
              isMissing={asked && missing.includes(criterion)}
              readOnly={false}
              fill={(mark, note) => fill(criterion.criterionId, mark, note)}
            />
          ))}
          <ConflictPanel round={round} entry={entry} onDone={() => goTo({ round: round.roundId })} />
          <div class="judge-foot">
            {asked && (missing.length > 0 || tooLong) && (
              <p class="judge-problem" role="alert">
                <Icon name="fix" />
                {tooLong && missing.length === 0
                  ? say(texts.notesTooLong)
                  : say(around.missing, missing.map(({ name }) => name).join(', '))}
              </p>
            )}
            <div class="judge-sum">
              <Numerals text={String(sum)} label={String(sum)} />
              <p>
                <strong>{say(missing.length === 0 ? around.total : around.soFar, String(of))}</strong>
                <br />
                {say(filled, String(round.criteria.length - missing.length), String(round.criteria.length))}
              </p>
            </div>
            <Button kind="main" onClick={save}>
              {say(next ? (entry.unit.rt === undefined ? texts.next : texts.nextRt) : texts.save)}
            </Button>
            {asked && missing.length > 0 && <Button onClick={goOn}>{say(texts.later)}</Button>}
          </div>
        </>
      )}
    </>
  );
};
