// Which pages there are, who may open them, and how to fetch one: only when somebody opens it, so that a
// participant never loads the administration desk.
import { MissingPage, NoRolePage } from './error/pages.js';
import { Offline } from './platform/problem.js';

const PAGES = {
  home: () => import('./home/home-page.js').then(({ HomePage }) => HomePage),
  board: () => import('./board/board-page.js').then(({ BoardPage }) => BoardPage),
  desk: () => import('./desk/desk-page.js').then(({ DeskPage }) => DeskPage),
  select: () => import('./select/select-page.js').then(({ SelectPage }) => SelectPage),
  course: () => import('./course/course-page.js').then(({ CoursePage }) => CoursePage),
  review: () => import('./review/review-page.js').then(({ ReviewPage }) => ReviewPage),
};
const NEEDS = { home: 'PARTICIPANT', board: 'PROGRAMME_MANAGER', desk: 'ADMINISTRATOR', course: 'PARTICIPANT' };

/** Starts fetching a page before we know who asks. */
export const prepare = (route) => PAGES[route]?.().catch(() => {});

const pagesOf = (roles) => Object.keys(PAGES).filter((route) => roles.includes(NEEDS[route]));

/**
 * The pages that somebody with these roles may open: one only, for whoever came to choose what to add to a
 * course; one beside the usual ones, for whoever came to see what a score stands for.
 */
export function sectionsOf(launch, roles) {
  if (launch.selection) return ['select'];
  return launch.review ? ['review', ...pagesOf(roles)] : pagesOf(roles);
}

/** Where the launch wants to start, if the person may be there. */
export const startOf = ({ view }, sections) => (sections.includes(view) ? view : (sections[0] ?? 'home'));

/** The class of a page, or of what stands in for it; a page that cannot be fetched is a lost network. */
export function pageFor(route, allowed) {
  if (!PAGES[route]) return MissingPage;
  if (!allowed.includes(route)) return NoRolePage;
  return PAGES[route]().catch(() => {
    throw new Offline();
  });
}
