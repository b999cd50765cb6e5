package cn.tianwen.accounts.people;

import org.jspecify.annotations.Nullable;

/**
 * A row of a list of experts or officers.
 *
 * @param draft the person, with an expert or an officer profile, or both; its institution and the
 *     centre of the officer are taken from the numbers below
 * @param institution official number of the institution, if the row has one
 * @param centre official number of the centre of an officer, if the row has one
 */
public record PersonRow(PersonDraft draft, @Nullable String institution, @Nullable String centre) {}
