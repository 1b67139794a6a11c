import { Button } from '../../lib/button.tsx';
import { csvOf } from '../../lib/csv.ts';
import { saveFile } from '../../lib/save-file.ts';
import { address } from '../address.ts';
import { coverageSheet } from './coverage-sheet.ts';
import type { Coverage } from './use-coverage.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The table as it stands, in files that name their area and day. */
export const CoverageFiles = ({ coverage }: { coverage: Coverage }) => {
  const area = coverage.area.areaCode.replace('*', '');
  const fileName = (ending: string) =>
    [address.value.campaign, coverageSheet(coverage).name.toLowerCase(), area, coverage.at].filter(Boolean).join('-') +
    `.${ending}`;
  const xlsx = async () => {
    const { xlsxOf } = await import('../files/xlsx.ts');
    saveFile(fileName('xlsx'), xlsxType, new Uint8Array(await xlsxOf([coverageSheet(coverage)])));
  };
  return (
    <div class="top-acts">
      <Button
        size="staff"
        icon="download"
        onClick={() => saveFile(fileName('csv'), 'text/csv;charset=utf-8', csvOf(coverageSheet(coverage).rows))}
      >
        CSV
      </Button>
      <Button size="staff" icon="download" onClick={() => void xlsx()}>
        XLSX
      </Button>
    </div>
  );
};
