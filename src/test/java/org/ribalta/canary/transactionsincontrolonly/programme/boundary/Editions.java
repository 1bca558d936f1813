package org.ribalta.canary.transactionsincontrolonly.programme.boundary;

import jakarta.transaction.Transactional;

/** A boundary with a transaction. */
@Transactional
class Editions {}
