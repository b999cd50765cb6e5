package cn.tianwen.accounts.people;

/**
 * What somebody may do to a person, so that pages offer no more than that.
 *
 * @param edit change the record
 * @param disable close the account, or open it
 * @param grant give and take some roles
 * @param reveal see numbers in full
 * @param erase anonymise
 */
public record PersonAbilities(
    boolean edit, boolean disable, boolean grant, boolean reveal, boolean erase) {}
