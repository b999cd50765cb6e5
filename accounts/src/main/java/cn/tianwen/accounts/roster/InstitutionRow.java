package cn.tianwen.accounts.roster;

import cn.tianwen.accounts.people.InstitutionDraft;

/**
 * An institution as a row describes it.
 *
 * @param draft without its parent
 * @param parent official number of the institution above it; empty when the row says none
 */
record InstitutionRow(InstitutionDraft draft, String parent) {}
