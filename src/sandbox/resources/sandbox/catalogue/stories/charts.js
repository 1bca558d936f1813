import { bars, intervals } from 'app/ui/chart.js';
import { heat, lines } from 'app/ui/chart-more.js';
import { say } from '../say.js';

const still = (render) => () => ({ render });

const gains = () => [
  { side: 'MENTEE', label: say('autonomia digitale', 'digital autonomy'), value: 0.9, low: 0.6, high: 1.2 },
  { side: 'MENTEE', label: say('fiducia', 'confidence'), value: 0.7, low: 0.4, high: 1 },
  { side: 'MENTOR', label: say('comunicazione', 'communication'), value: 0.4, low: 0.1, high: 0.7 },
  { side: 'MENTOR', label: say('appartenenza', 'belonging'), value: 0.2, low: -0.1, high: 0.5 },
];

const few = () => say('meno di 5 persone', 'fewer than 5 people');

const held = () => [
  { side: 'MENTOR', label: say('incontri guidati', 'meetings led'), value: 34 },
  { side: 'MENTEE', label: say('incontri guidati', 'meetings led'), value: 12 },
  { label: say('stabilimento di Lecce', 'Lecce plant'), value: null },
];

const months = (shares) => shares.map((share, month) => [month * 3, share]);

export const charts = [
  { id: 'chart-intervals', group: 'Charts', name: 'estimates with intervals', make: still(() => intervals('gains', {
    title: say('I senior hanno guadagnato quasi un livello', 'Seniors gained almost a level'),
    sentence: say('L’appartenenza dei junior è incerta: l’intervallo comprende lo zero.', 'The juniors’ belonging is uncertain: its interval includes zero.'),
    rows: gains() })) },
  { id: 'chart-bars', group: 'Charts', name: 'amounts, one hidden', make: still(() => bars('held', {
    title: say('Chi guida gli incontri', 'Who leads the meetings'),
    sentence: say('Tre incontri su quattro li guida un junior.', 'Juniors lead three meetings out of four.'),
    rows: held(), why: few() })) },
  { id: 'chart-lines', group: 'Charts', name: 'a course over time', make: still(() => lines('stay', {
    title: say('Chi resta in azienda', 'Who stays in the company'),
    sentence: say('Pochi casi per dirlo: la differenza va da −4 a +14 punti.', 'Too few to tell: the difference runs from −4 to +14 points.'),
    head: say('Mesi', 'Months'), series: [
      { label: say('partecipanti', 'participants'), points: months([1, 0.98, 0.96, 0.95, 0.95]) },
      { label: say('lista d’attesa', 'waiting list'), points: months([1, 0.97, 0.94, 0.92, 0.9]) }] })) },
  { id: 'chart-heat', group: 'Charts', name: 'shares with small cells hidden', make: still(() => heat('voices', {
    title: say('Quali voci mancano', 'Which voices are missing'),
    sentence: say('Dalle vendite e da Lecce si partecipa poco.', 'Few take part from sales and from Lecce.'),
    corner: say('Unità', 'Unit'), columns: [say('Livelli 1–2', 'Levels 1–2'), '3–4', '5–6'], why: few(),
    rows: [{ label: say('Operazioni', 'Operations'), cells: [0.31, 0.18, 0.34] }, { label: say('Vendite', 'Sales'), cells: [0.04, 0.15, 0.21] },
      { label: say('Stabilimento di Lecce', 'Lecce plant'), cells: [0.02, null, null] }],
    note: say('Quota di persone che hanno partecipato negli ultimi due anni.', 'Share of people who took part in the last two years.') })) },
];
