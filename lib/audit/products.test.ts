import { expect, it } from 'vitest';
import { fallbackProductOf, productName, productOf, productOfAction } from './products';
import { wordsOf } from './words';

it.each([
  ['software', 'jira'],
  ['Jira Software', 'jira'],
  ['jira-servicedesk', 'jira-service-management'],
  ['Jira Service Management', 'jira-service-management'],
  ['Confluence', 'confluence'],
  ['Brand New Product', 'brand-new-product'],
  ['constructor', 'constructor'],
  ['', ''],
])('knows the word %s as %s', (word, product) => {
  expect(productOf(word)).toBe(product);
});

it.each([
  ['jira_issue_viewed', 'jira'],
  ['added_confluence_space_permission', 'confluence'],
  ['bitbucket_repository_privacy', 'bitbucket'],
  ['rovo_agent_created', 'rovo'],
  ['user_added_to_beacon', 'guard'],
  ['user_created', ''],
])('finds in %s the product “%s”', (action, product) => {
  expect(productOfAction(wordsOf(action))).toBe(product);
});

it.each([
  ['user_login', 'account'],
  ['identity_password_reset_completed_user', 'account'],
  ['user_logged_in_as_user', 'admin'],
  ['created_auth_policy', 'admin'],
  ['exported_orgeventscsv', 'admin'],
  ['group_member_added', 'admin'],
  ['quux_happened', ''],
])('falls back in %s to “%s”', (action, product) => {
  expect(fallbackProductOf(wordsOf(action))).toBe(product);
});

it('names products, also those it does not know', () => {
  expect(['jira', 'admin', 'brand-new-product', 'constructor', ''].map(productName)).toEqual([
    'Jira',
    'Administration',
    'Brand new product',
    'Constructor',
    '',
  ]);
});
