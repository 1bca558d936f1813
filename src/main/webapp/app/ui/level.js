// How at ease somebody says to be with digital tools: five steps, none of them a mark.
import { t } from '../platform/i18n.js';

const LEVELS = {
  FIRST_STEPS: 'level.firstSteps',
  EVERYDAY: 'level.everyday',
  INDEPENDENT: 'level.independent',
  HELPING: 'level.helping',
  PIONEERING: 'level.pioneering',
};

export const levelName = (level) => t(LEVELS[level]);

/** All steps, as choices of a field. */
export const levels = () => Object.keys(LEVELS).map((value) => ({ value, label: levelName(value) }));
