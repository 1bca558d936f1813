// Whole pages of the product, each in a state that its fixtures describe.
const desk = (id, name, route, ...worlds) => ({ id: `desk-${id}`, group: 'Administration desk', name, view: 'desk',
  route: route ? `desk/${route}` : 'desk', worlds: ['desk', ...worlds] });

export const pages = [
  desk('overview', 'overview, something to do', ''),
];
