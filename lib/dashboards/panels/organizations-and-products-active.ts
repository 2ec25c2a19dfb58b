import { figure, figureColumns, reachesBack } from '../figures';
import { definePanel } from '../panel';
import { ask, askBefore, distinct } from '../queries';

export const organizationsAndProductsActive = definePanel({
  id: 'organizations-and-products-active',
  width: 3,
  columns: figureColumns,
  queries: (context) => ({
    orgs: ask(context, { measure: distinct('org') }),
    orgsBefore: askBefore(context, { measure: distinct('org') }),
    products: ask(context, { measure: distinct('product') }),
    productsBefore: askBefore(context, { measure: distinct('product') }),
  }),
  rows: ({ orgs, orgsBefore, products, productsBefore }, context, view) => {
    const comparable = reachesBack(view, context);
    return {
      rows: [
        figure('organizations', orgs, orgsBefore, comparable),
        figure('products', products, productsBefore, comparable),
      ],
    };
  },
  view: { kind: 'stat', label: 'measure', value: 'now', before: 'before', better: 'neither' },
});
