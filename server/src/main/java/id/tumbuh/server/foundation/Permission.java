package id.tumbuh.server.foundation;

/**
 * What somebody may be allowed to do. Every endpoint names one ({@link Needs}); which role has which is decided in one table, in {@code
 * access}. A permission says nothing about where: that is the scope.
 */
public enum Permission {
    /** Hand in facts and fetch changes, as a phone does. */
    SYNC,
    /** See and end one's own session, change one's own password. */
    OWN_SESSION,
    /** Names and numbers of the areas, no people. */
    VIEW_PLACES,
    /** Make, move and close areas. */
    MANAGE_PLACES,
    /** Keep the name, address and habits of an area up to date. */
    KEEP_PLACES,
    /** Set the options that a district or puskesmas chooses. */
    SET_OPTIONS,
    VIEW_PERSONS,
    EDIT_PERSONS,
    /** Settle a conflict or a fact in quarantine, merge duplicates. */
    DECIDE,
    /** Schedule, open, close and cancel sessions. */
    RUN_SESSIONS,
    VIEW_AGGREGATES,
    /** Validate and sign the month of a posyandu. */
    SIGN_MONTHS,
    /** Receive and approve signed months. */
    RECEIVE_MONTHS,
    /** Open a month again. */
    REOPEN_MONTHS,
    /** Set a Puskesmas' reward programme and its holidays. */
    SET_REWARDS,
    /** Propose and validate lists of gifts, write meetings down, hand gifts over. */
    RUN_REWARDS,
    /** Approve lists of gifts, send them back, cancel a gift. Who of them may approve, the programme says. */
    APPROVE_REWARDS,
    /** Write a donation into Buku Donasi, and take back what one wrote oneself. */
    RECEIVE_DONATIONS,
    /** Move what Buku Donasi holds, take any of its lines back, close it. */
    KEEP_DONATIONS,
    /** See how well each posyandu measures. */
    COACH,
    /** Lists with names as files. */
    EXPORT_LISTS,
    /** The whole record of one person, as the law gives it to the person. */
    EXPORT_PERSON,
    ERASE_PERSON,
    /** Enrol and end phones. */
    MANAGE_DEVICES,
    /** The accounts of kader, who have no password. */
    MANAGE_KADER,
    /** The accounts of staff. */
    MANAGE_ACCOUNTS,
    READ_AUDIT,
    /** Technical figures of the server. */
    VIEW_METRICS
}
