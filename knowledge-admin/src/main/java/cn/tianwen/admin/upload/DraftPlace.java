package cn.tianwen.admin.upload;

/**
 * Where drafts out of files are to be made.
 *
 * @param region code by GB/T 2260
 * @param institution that will publish them
 * @param again whether a file that was uploaded before becomes a draft once more
 */
record DraftPlace(String region, String institution, boolean again) {}
