import { github } from './github';
import { json } from './json';
import type { FormatName } from './names';
import { pretty } from './pretty';
import type { Format } from './report';
import { sarif } from './sarif';

export const formats: Readonly<Record<FormatName, Format>> = {
  pretty: (reports) => [pretty(reports)],
  json,
  sarif: (reports) => [sarif(reports)],
  github: (reports) => [github(reports)],
};
