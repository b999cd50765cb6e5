package cn.tianwen.editorial.desk;

import java.util.UUID;

/**
 * What somebody narrows a list to again and again. It holds no rights: whoever opens it sees what
 * they may see.
 *
 * @param name 1..20 characters, one of its kind among the person's filters of the list
 * @param query as it stands in an address, without the question mark; 0..500 characters
 */
public record SavedFilter(UUID id, FilteredList list, String name, String query) {}
