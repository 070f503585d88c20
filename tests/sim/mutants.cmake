# SPDX-License-Identifier: GPL-3.0-or-later
#
# Deliberate mistakes. Each is one change of one file of the till; the simulation must catch every one of them, or it
# does not test what it says. The text to change must stand in the file exactly once: when the file moves on, the
# configuration stops here, so that a mistake cannot quietly become no mistake.

# taabia_mutant(<name> IN <file> MISTAKE <in words> WAS <text> IS <text>)
function(taabia_mutant name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "IN;MISTAKE;WAS;IS" "")
  set(original ${PROJECT_SOURCE_DIR}/${arg_IN})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${original})
  file(READ ${original} text)
  string(FIND "${text}" "${arg_WAS}" first)
  string(FIND "${text}" "${arg_WAS}" last REVERSE)
  if(first EQUAL -1 OR NOT first EQUAL last)
    message(FATAL_ERROR "mutant ${name}: its text stands in ${arg_IN} not at all or more than once")
  endif()
  string(REPLACE "${arg_WAS}" "${arg_IS}" text "${text}")
  get_filename_component(file ${arg_IN} NAME)
  set(mutated ${CMAKE_CURRENT_BINARY_DIR}/mistakes/${name}/${file})
  file(CONFIGURE OUTPUT ${mutated} CONTENT "${text}" @ONLY) # touches the file only if it changes

  # The mutated object comes before the library that holds the sound one, which is then never taken from it.
  add_executable(mutant-${name} ${mutated} $<TARGET_OBJECTS:taabia_sim_main>)
  target_link_libraries(mutant-${name} PRIVATE taabia_simulation Threads::Threads)
  set_target_properties(mutant-${name} PROPERTIES OUTPUT_NAME ${name} AUTOMOC OFF
    RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/mutants)
  set_property(GLOBAL APPEND PROPERTY TAABIA_MUTANTS "    {\"${name}\", \"${arg_MISTAKE}\"},\n")
endfunction()

# --- What an answer means -------------------------------------------------------------------------------------------

taabia_mutant(404-means-failed IN app/domain/salemachine.cpp
  MISTAKE "404 means failed"
  WAS [[        if (event.age == SaleAge::Forgotten) {
            SaleProgress sale = now;]]
  IS [[        if (now.state == SaleState::Open && now.inFlight == 0) {
            SaleProgress sale = now;
            sale.state = SaleState::Failed;
            return {sale, {SaleEffect::SaveStanding}};
        }
        if (event.age == SaleAge::Forgotten) {
            SaleProgress sale = now;]])

taabia_mutant(404-means-failed-at-once IN app/domain/salemachine.cpp
  MISTAKE "404 means rejected, even while the POST is on its way"
  WAS [[        if (event.age == SaleAge::Forgotten) {
            SaleProgress sale = now;]]
  IS [[        if (now.state == SaleState::Open) {
            SaleProgress sale = now;
            sale.state = SaleState::Rejected;
            return {sale, {SaleEffect::SaveStanding}};
        }
        if (event.age == SaleAge::Forgotten) {
            SaleProgress sale = now;]])

taabia_mutant(409-means-failed IN app/desk/attemptreading.cpp
  MISTAKE "409 means failed"
  WAS [[    return failure.kind == FailureKind::Refused && failure.code != ErrorCode::DuplicateReference
        && (httpStatus == 400 || httpStatus == 401 || httpStatus == 403);]]
  IS [[    return failure.kind == FailureKind::Refused
        && (httpStatus == 400 || httpStatus == 401 || httpStatus == 403 || httpStatus == 409);]])

taabia_mutant(409-means-sold IN app/desk/attemptreading.cpp
  MISTAKE "409 means sold"
  WAS [[    if (isRefusal(failure, report.httpStatus)) {]]
  IS [[    if (failure.code == ErrorCode::DuplicateReference) {
        report.outcome = AttemptOutcome::Accepted;
        return {sale_event::Accepted{StatusCode(3)}, report,
            StatusReport{StatusCode(3), QStringLiteral("recharge"), {}, {}, std::nullopt}};
    }
    if (isRefusal(failure, report.httpStatus)) {]])

taabia_mutant(silence-means-failed IN app/desk/attemptreading.cpp
  MISTAKE "a POST without an answer was not sent"
  WAS [[failure.kind == FailureKind::NotSent || failure.kind == FailureKind::TlsUntrusted) {]]
  IS [[failure.kind == FailureKind::NotSent || failure.kind == FailureKind::TimedOut) {]])

taabia_mutant(hang-up-means-failed IN app/desk/attemptreading.cpp
  MISTAKE "a connection that broke sent nothing"
  WAS [[failure.kind == FailureKind::NotSent || failure.kind == FailureKind::TlsUntrusted) {]]
  IS [[failure.kind == FailureKind::NotSent || failure.kind == FailureKind::Dropped) {]])

taabia_mutant(500-means-refused IN app/desk/attemptreading.cpp
  MISTAKE "a server's error refuses the sale"
  WAS [[    if (isRefusal(failure, report.httpStatus)) {]]
  IS [[    if (isRefusal(failure, report.httpStatus) || failure.kind == FailureKind::ServerError) {]])

taabia_mutant(any-4xx-refuses IN app/desk/attemptreading.cpp
  MISTAKE "every 4xx refuses the sale"
  WAS [[        && (httpStatus == 400 || httpStatus == 401 || httpStatus == 403);]]
  IS [[        && httpStatus >= 400 && httpStatus < 500;]])

taabia_mutant(any-success-is-ours IN app/desk/attemptreading.cpp
  MISTAKE "an acceptance that names another reference is taken"
  WAS [[        if (!isOurs(sale, accepted))]]
  IS [[        if (false && !isOurs(sale, accepted))]])

taabia_mutant(cut-replies-are-whole IN app/api/rechargecodec.cpp
  MISTAKE "a 200 without a status counts as delivered"
  WAS [[        return Unexpected{fields.complaint()};
    return accepted;]]
  IS [[        return RechargeAccepted{StatusCode(3), {}, {}, {}, {}, {}};
    return accepted;]])

taabia_mutant(one-400-decides IN app/domain/salemachine.cpp
  MISTAKE "one 400 decides the sale while another attempt is open"
  WAS [[        if (nothingCanHaveArrived(sale)) {]]
  IS [[        if (sale.rejected > 0 || nothingCanHaveArrived(sale)) {]])

taabia_mutant(unlisted-status-is-final IN app/domain/statuscode.cpp
  MISTAKE "a status that nobody documented is a failure"
  WAS [[    default:
        return Verdict::Pending;]]
  IS [[    case 13:
    case 18:
    case 77:
        return Verdict::Failed;
    default:
        return Verdict::Pending;]])

taabia_mutant(queued-is-done IN app/domain/statuscode.cpp
  MISTAKE "status 2 is taken for delivered"
  WAS [[    case 3:
    case 19:]]
  IS [[    case 2:
    case 3:
    case 19:]])

# --- Sending --------------------------------------------------------------------------------------------------------

taabia_mutant(new-reference-after-404 IN app/desk/cashier.cpp
  MISTAKE "a new reference after a 404"
  WAS [[    m_server.recharge(dossier.body, [this]]
  IS [[    QByteArray body = dossier.body;
    if (dossier.progress.attempts() > 1)
        body.replace("T1-", "T1-2");
    m_server.recharge(body, [this]])

taabia_mutant(two-copies IN app/desk/cashier.cpp
  MISTAKE "two copies on the wire"
  WAS [[    m_server.recharge(dossier.body, [this]]
  IS [[    m_server.recharge(dossier.body, [](const Reply<RechargeAccepted> &) {});
    m_server.recharge(dossier.body, [this]])

taabia_mutant(writing-after-sending IN app/desk/cashier.cpp
  MISTAKE "the attempt is claimed after it was sent"
  WAS [[    for (const SaleEffect effect : taken.effects) {
        if (effect == SaleEffect::SendOnce) {]]
  IS [[    if (contains(taken.effects, SaleEffect::SendOnce))
        post(dossier);
    for (const SaleEffect effect : taken.effects) {
        if (effect == SaleEffect::SendOnce) {
            continue;]])

taabia_mutant(sending-without-a-claim IN app/desk/cashier.cpp
  MISTAKE "a claim that could not be saved does not hold the POST back"
  WAS [[            if (!saved)
                return false;
            dossier.sale = *saved;]]
  IS [[            if (!saved && effect != SaleEffect::ClaimAttempt)
                return false;
            if (saved)
                dossier.sale = *saved;]])

taabia_mutant(other-bytes IN app/desk/cashier.cpp
  MISTAKE "the body is written anew, and differently, for a second attempt"
  WAS [[    m_server.recharge(dossier.body, [this]]
  IS [[    const QByteArray body =
        dossier.progress.attempts() > 1 ? QByteArray(dossier.body).replace(":10,", ":10.0,") : dossier.body;
    m_server.recharge(body, [this]])

taabia_mutant(resending-by-itself IN app/domain/salemachine.cpp
  MISTAKE "after a 404 the till sends again by itself"
  WAS [[now.state == SaleState::Open && now.resendWanted && now.inFlight == 0]]
  IS [[now.state == SaleState::Open && now.inFlight == 0]])

taabia_mutant(resending-while-in-flight IN app/domain/salemachine.cpp
  MISTAKE "the clerk may send again while the first copy is under way"
  WAS [[now.state == SaleState::Open && now.resendWanted && now.inFlight == 0 && event.age]]
  IS [[now.state == SaleState::Open && event.age]])

taabia_mutant(resending-old-sales IN app/domain/salemachine.cpp
  MISTAKE "resending after the retention"
  WAS [[now.inFlight == 0 && event.age == SaleAge::Fresh;]]
  IS [[now.inFlight == 0;]])

taabia_mutant(resending-by-the-pc-clock IN app/desk/cashier.cpp
  MISTAKE "the age of a sale is read from the PC's clock"
  WAS [[    return saleAge({dossier.sale.serverTime, dossier.sale.knownSince, held}, m_serverClock.now());]]
  IS [[    const qint64 born = dossier.sale.createdUtc.toSecsSinceEpoch();
    return saleAge({born, born, held}, m_clock.wallClockUtc().toSecsSinceEpoch());]])

taabia_mutant(wish-comes-true-later IN app/desk/cashier.cpp
  MISTAKE "a wish that was refused for a bad disk is carried out when the disk is well"
  WAS [[        advance(Dossier(open->second), sale_event::Unanswered{}, {});
    const LedgerResult<Dossier> now = dossier(sale);]]
  IS [[        (void)open;
    const LedgerResult<Dossier> now = dossier(sale);]])

# --- Crashes and disks ----------------------------------------------------------------------------------------------

taabia_mutant(crash-means-void IN app/domain/salemachine.cpp
  MISTAKE "what was in flight at a crash was never sent"
  WAS [[        if (sale.inFlight > 0) {
            sale.unknown += sale.inFlight;]]
  IS [[        if (sale.inFlight > 0 && sale.state == SaleState::Open) {
            sale.state = SaleState::Rejected;
            sale.notSent += sale.inFlight;
            sale.inFlight = 0;
            return {sale, {SaleEffect::SaveOutcome}};
        }
        if (sale.inFlight > 0) {
            sale.unknown += sale.inFlight;]])

taabia_mutant(crash-means-resend IN app/domain/salemachine.cpp
  MISTAKE "after a crash the till sends again what it had sent"
  WAS [[        return isUnsettled(sale.state) ? SaleStep{sale, {SaleEffect::AskNow}} : nothing(now);]]
  IS [[        return sale.state == SaleState::Open ? claim(now) : nothing(now);]])

taabia_mutant(intents-are-sent-after-a-crash IN app/domain/salemachine.cpp
  MISTAKE "an intent that a crash left behind is sent after all"
  WAS [[            sale.state = SaleState::Void;
            return {sale, {SaleEffect::SaveStanding}};]]
  IS [[            return claim(now);]])

taabia_mutant(no-recovery IN app/desk/cashier.cpp
  MISTAKE "after a start nobody asks for what was open"
  WAS [[    for (const Sale &sale : *left) {
        const LedgerResult<SaleDetails> details]]
  IS [[    for (const Sale &sale : std::vector<Sale>()) {
        const LedgerResult<SaleDetails> details]])

taabia_mutant(shown-before-saved IN app/desk/cashier.cpp
  MISTAKE "the screen shows a status before it is on disk"
  WAS [[    const LedgerResult<std::vector<Sale>> saved = m_ledger.recordStandings(updates, m_clock.wallClockUtc());
    report(]]
  IS [[    for (const Change &change : changes) {
        Sale early = change.dossier.sale;
        early.state = change.next.state;
        m_events.saleChanged(early);
    }
    const LedgerResult<std::vector<Sale>> saved = m_ledger.recordStandings(updates, m_clock.wallClockUtc());
    report(]])

taabia_mutant(trouble-is-kept-quiet IN app/desk/cashier_disk.cpp
  MISTAKE "a disk that fails is kept from the clerk"
  WAS [[    m_troubled = true;
    m_events.ledgerTroubled(*trouble);]]
  IS [[    m_troubled = true;]])

taabia_mutant(unsaved-outcome-is-dropped IN app/desk/cashier.cpp
  MISTAKE "an outcome that could not be saved is forgotten"
  WAS [[    if (!advance(found->second, reading.event, evidence))
        saveLater({sale, reading.event, evidence});]]
  IS [[    advance(found->second, reading.event, evidence);]])

# --- Asking ---------------------------------------------------------------------------------------------------------

taabia_mutant(any-record-is-ours IN app/desk/recordmatch.cpp
  MISTAKE "a record under our reference is not compared with the sale"
  WAS [[    return differs ? RecordMatch::Different : RecordMatch::Same;]]
  IS [[    return differs ? RecordMatch::Same : RecordMatch::Same;]])

taabia_mutant(mixed-up-records-are-ours IN app/desk/recordmatch.cpp
  MISTAKE "a record with another reference is taken for ours"
  WAS [[        return RecordMatch::Misdirected;]]
  IS [[        return RecordMatch::Same;]])

taabia_mutant(stale-news-win IN app/domain/salemachine.cpp
  MISTAKE "a waiting status that comes late takes back a delivery"
  WAS [[        if (before == SaleState::Done || before == SaleState::Failed)
            return;
        sale.state = SaleState::Pending;]]
  IS [[        sale.state = SaleState::Pending;]])

taabia_mutant(refunds-are-not-told IN app/domain/salemachine.cpp
  MISTAKE "after a refund nobody is asked to give the cash back"
  WAS [[        sale.attention = toldFailure ? Attention::None : Attention::GiveBack;]]
  IS [[        sale.attention = Attention::None;]])

taabia_mutant(done-is-the-end IN app/desk/polltimetable.cpp
  MISTAKE "a delivered sale is never looked at again"
  WAS [[    case SaleState::Done:
    case SaleState::Failed:
    case SaleState::Rejected:
        return true;]]
  IS [[    case SaleState::Done:
        return false;
    case SaleState::Failed:
    case SaleState::Rejected:
        return true;]])

taabia_mutant(refused-is-the-end IN app/desk/polltimetable.cpp
  MISTAKE "a refused sale is never looked for, so a second copy on the wire stays unseen"
  WAS [[    case SaleState::Done:
    case SaleState::Failed:
    case SaleState::Rejected:
        return true;]]
  IS [[    case SaleState::Rejected:
        return false;
    case SaleState::Done:
    case SaleState::Failed:
        return true;]])

taabia_mutant(forgotten-means-failed IN app/domain/salemachine.cpp
  MISTAKE "what the provider has forgotten is called failed"
  WAS [[            sale.state = SaleState::Unresolved;]]
  IS [[            sale.state = SaleState::Failed;]])

taabia_mutant(never-too-old IN app/domain/salemachine.cpp
  MISTAKE "a sale that the provider has forgotten waits for ever"
  WAS [[        const bool lost = now.state == SaleState::Pending && event.age != SaleAge::Fresh;]]
  IS [[        const bool lost = false;]])

taabia_mutant(poller-gives-up IN app/desk/statuspoller.cpp
  MISTAKE "after a question without an answer the sale is asked for no more"
  WAS [[        entry.asking = false;
        waiting = std::exchange(entry.waiting, {});
        if (entry.once)]]
  IS [[        entry.asking = false;
        waiting = std::exchange(entry.waiting, {});
        if (entry.once || failure)]])

taabia_mutant(looks-that-find-nothing-count IN app/desk/cashier.cpp
  MISTAKE "a look that brought no word of the sale counts as a look"
  WAS [[    else if (look == LookBack::CameToNothing)]]
  IS [[    else if (look == LookBack::CameToNothing && !isUnsettled(next.state) && now < born)]])

taabia_mutant(undated-sales IN app/desk/cashier.cpp
  MISTAKE "a sale that was made before the date was known never gets one"
  WAS [[    SaleStanding where{next.state, next.attention, std::nullopt, now};]]
  IS [[    SaleStanding where{next.state, next.attention, std::nullopt, std::nullopt};]])

taabia_mutant(nothing-is-held-back IN app/desk/cashier.cpp
  MISTAKE "a second sale to the same number is not held back"
  WAS [[        if (*like)
            return]]
  IS [[        if (*like && (*like)->state == SaleState::Intent)
            return]])

# --- Long lists -----------------------------------------------------------------------------------------------------

taabia_mutant(a-listed-line-is-sold IN app/desk/attemptreading.cpp
  MISTAKE "a bulk answer's line is believed before by-ref has named it"
  WAS [[        return {sale_event::ListedAccepted{}, report, std::nullopt};]]
  IS [[        return {sale_event::Accepted{*line.status}, report, std::nullopt};]])

taabia_mutant(a-listed-refusal-refuses IN app/desk/attemptreading.cpp
  MISTAKE "a bulk answer's line refuses the sale before by-ref was asked"
  WAS [[    report.outcome = AttemptOutcome::RefusedUnconfirmed;
    return {sale_event::ListedRefused{}, report, std::nullopt};]]
  IS [[    report.outcome = AttemptOutcome::Rejected;
    return {sale_event::Rejected{}, report, std::nullopt};]])

taabia_mutant(another-number-of-lines-will-do IN app/desk/attemptreading.cpp
  MISTAKE "an answer with more lines than were asked for is matched by position"
  WAS [[    if (reply.result && reply.result->lines.size() == lines) {]]
  IS [[    if (reply.result && reply.result->lines.size() >= lines) {]])

taabia_mutant(lines-sent-before-their-claims IN app/desk/cashier_lines.cpp
  MISTAKE "a list leaves before its claims are on disk"
  WAS [[    const LedgerResult<std::vector<Sale>> claimed = m_ledger.claimAttempts(claims, m_clock.wallClockUtc());]]
  IS [[    postLines(lines, ended);
    const LedgerResult<std::vector<Sale>> claimed = m_ledger.claimAttempts(claims, m_clock.wallClockUtc());]])

taabia_mutant(unclaimed-lines-are-sent IN app/desk/cashier_lines.cpp
  MISTAKE "claims of a list that could not be saved do not hold it back"
  WAS [[    if (!claimed) {
        for]]
  IS [[    if (!claimed) {
        postLines(lines, ended);
        for]])

taabia_mutant(lines-lose-their-sales IN app/desk/cashier_lines.cpp
  MISTAKE "a line does not remember its sale, and is sold again when somebody goes on"
  WAS [[        fresh.back().line = line.place;]]
  IS [[        (void)line.place;]])

taabia_mutant(lists-past-unresolved-sales IN app/desk/bulkseller.cpp
  MISTAKE "a line like an unresolved sale goes out unasked"
  WAS [[    if (m_active->knowing)]]
  IS [[    if (m_active)]])

taabia_mutant(a-list-goes-on-by-itself IN app/desk/bulkseller.cpp
  MISTAKE "after a start a list goes on without anybody"
  WAS [[        if (!one.run.endedUtc.isValid() && one.unsent == 0)]]
  IS [[        if (!one.run.endedUtc.isValid() && one.unsent > 0 && !m_active)
            (void)goOn(one.run.id);
        if (!one.run.endedUtc.isValid() && one.unsent == 0)]])
