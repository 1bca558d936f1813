// Every component, one story for each of its states.
import { charts } from './charts.js';
import { feedback } from './feedback.js';
import { forms } from './forms.js';
import { people } from './people.js';
import { tables } from './tables.js';

export const components = [...forms, ...tables, ...feedback, ...charts, ...people];
