package cn.tianwen.accounts.roster;

import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;

/**
 * What the cells of a file are understood with.
 *
 * @param regions the region tree
 * @param industries the taxonomy
 * @param specialties finds concepts in words
 */
public record RosterVocabulary(
    Regions regions, Industries industries, SpecialtyWords specialties) {}
