package cn.tianwen.accounts;

import cn.tianwen.accounts.administration.AdministratorAccounts;
import cn.tianwen.accounts.audit.AuditLog;
import cn.tianwen.accounts.audit.AuditRetention;
import cn.tianwen.accounts.audit.AuditTrail;
import cn.tianwen.accounts.audit.AuditVerification;
import cn.tianwen.accounts.credentials.Argon2Cost;
import cn.tianwen.accounts.credentials.CommonPasswords;
import cn.tianwen.accounts.credentials.OneTimeCodes;
import cn.tianwen.accounts.credentials.PasswordHashing;
import cn.tianwen.accounts.credentials.PasswordPolicy;
import cn.tianwen.accounts.credentials.SignInGuard;
import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.accounts.passkeys.PasskeyCredentials;
import cn.tianwen.accounts.passkeys.Passkeys;
import cn.tianwen.accounts.people.Directory;
import cn.tianwen.accounts.people.Institutions;
import cn.tianwen.accounts.people.People;
import cn.tianwen.accounts.people.PeopleBatch;
import cn.tianwen.accounts.people.PeopleServices;
import cn.tianwen.accounts.people.PersonErasures;
import cn.tianwen.accounts.people.PublicExperts;
import cn.tianwen.accounts.people.StaffDesk;
import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.signin.AccountHolders;
import cn.tianwen.accounts.signin.SignInAccounts;
import cn.tianwen.accounts.signin.SignInSessions;
import cn.tianwen.accounts.vault.PersonalNumberParser;
import cn.tianwen.accounts.vault.Vault;
import cn.tianwen.accounts.vault.VaultRotation;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The parts of accounts, working together on one database and one key file. For an application and
 * for a command alike.
 *
 * @param database the schema {@code accounts}
 * @param rules who may do what where
 * @param audit writes the audit log
 * @param trail reads it
 * @param verification finds what was tampered with
 * @param retention cuts off what is old enough
 * @param vault keeps personal numbers
 * @param rotation replaces the secret keys
 * @param numbers reads personal numbers
 * @param passwords says which may be chosen
 * @param hashing hashes and compares passwords
 * @param codes makes and redeems one-time codes
 * @param guard slows down who guesses
 * @param signIn account names and passwords
 * @param holders the people who sign in
 * @param sessions ends sessions
 * @param passkeys what people do with their passkeys
 * @param passkeyCredentials what proves passkeys
 * @param peopleServices everything about people and institutions
 */
public record Accounts(
    ModuleDatabase database,
    AccessRules rules,
    AuditLog audit,
    AuditTrail trail,
    AuditVerification verification,
    AuditRetention retention,
    Vault vault,
    VaultRotation rotation,
    PersonalNumberParser numbers,
    PasswordPolicy passwords,
    PasswordHashing hashing,
    OneTimeCodes codes,
    SignInGuard guard,
    SignInAccounts signIn,
    AccountHolders holders,
    SignInSessions sessions,
    Passkeys passkeys,
    PasskeyCredentials passkeyCredentials,
    PeopleServices peopleServices)
    implements AutoCloseable {

  /**
   * Opens them; the caller closes them. The database is connected with the first use, the key file
   * is read at once.
   *
   * @throws cn.tianwen.accounts.keys.KeyFileException when the key file cannot be used
   */
  public static Accounts open(
      DatabaseProperties database,
      ConnectionLimits limits,
      AccountsProperties properties,
      Clock clock) {
    KeyFile keys =
        properties.createKeyFile()
            ? KeyFile.openOrCreate(properties.keyFile())
            : KeyFile.open(properties.keyFile());
    return assemble(
        ModuleDatabase.of("accounts", database, limits), keys, properties.auditHead(), clock);
  }

  private static Accounts assemble(
      ModuleDatabase database, KeyFile keys, Path auditHead, Clock clock) {
    AccessRules rules = new AccessRules();
    PasswordHashing hashing =
        new PasswordHashing(Argon2Cost.DEFAULT, Runtime.getRuntime().availableProcessors());
    AuditLog audit = new AuditLog(database, keys, auditHead, clock);
    AuditVerification verification = new AuditVerification(database, keys, auditHead);
    Vault vault = new Vault(database, keys, audit, rules, clock);
    SignInAccounts signIn = new SignInAccounts(database, hashing, clock);
    SignInSessions sessions = new SignInSessions(database, clock);
    Passkeys passkeys = new Passkeys(database, audit);
    PeopleServices people =
        PeopleServices.of(database, audit, vault, rules, Regions.load(), Industries.load(), clock);
    people.erasures().add(person -> passkeys.forget(person.id()));
    people.erasures().add(person -> signIn.forget(person.id()));
    people.erasures().add(person -> sessions.endAll(person.id()));
    return new Accounts(
        database,
        rules,
        audit,
        new AuditTrail(database),
        verification,
        new AuditRetention(database, audit, verification, keys, clock),
        vault,
        new VaultRotation(database, keys, audit),
        new PersonalNumberParser(clock),
        new PasswordPolicy(CommonPasswords.load()),
        hashing,
        new OneTimeCodes(database, keys, clock),
        new SignInGuard(database, keys, clock),
        signIn,
        new AccountHolders(database, vault),
        sessions,
        passkeys,
        new PasskeyCredentials(database, audit, clock),
        people);
  }

  /** People, within the rights of whoever asks. */
  public People people() {
    return peopleServices.people();
  }

  /** What the staff of a centre need beside people. */
  public StaffDesk staffDesk() {
    return peopleServices.desk();
  }

  /** Institutions, within the rights of whoever asks. */
  public Institutions institutions() {
    return peopleServices.institutions();
  }

  /** Everybody, for the program itself. */
  public Directory directory() {
    return peopleServices.directory();
  }

  /** Experts, as everybody may see them. */
  public PublicExperts publicExperts() {
    return peopleServices.experts();
  }

  /** Writes lists of people. */
  public PeopleBatch peopleBatch() {
    return peopleServices.batch();
  }

  /** The parts that take part in an erasure. */
  public PersonErasures erasures() {
    return peopleServices.erasures();
  }

  /** Makes system administrators and gives passwords back, for who holds the machine. */
  public AdministratorAccounts administratorAccounts() {
    return new AdministratorAccounts(database, people(), signIn, sessions, guard, audit);
  }

  /** Closes the connections. */
  @Override
  public void close() {
    database.close();
  }
}
