package app.outboard.accounts;

import app.outboard.ids.PersonId;

/** What signing in needs of a person. */
record Login(PersonId person, String passwordHash, boolean demo) {}
