import OrgAPI
import OrgDomain
import OrgService
import OrgText
import Testing

@Suite struct CaseNoticeTests {
  private let user = UserNumber(rawValue: 1)

  @Test func everyRefusal() throws {
    let rows: [(CaseRefusal, NoticeCode.Casework)] = [
      (.wrongStep(.decide, waiting: .review), .wrongStep),
      (.notAwaited(village, awaited: [town]), .notAwaited),
      (.alreadyAnswered(town), .alreadyAnswered),
      (.notYetTurn(town, first: root), .notYetTurn),
      (.noDocument, .noDocument),
      (.refusedByConcurring([town, root]), .refusedByConcurring),
      (.reasonRequired, .reasonRequired),
      (.otherSide, .otherSide),
      (.sameStep, .sameStep),
      (.noSuchPlace(town, .guide), .noSuchPlace),
      (.routeWithoutWaiting, .routeWithoutWaiting),
      (.notOutside(town), .notOutside), (.reopened, .reopened), (.heldBy(user), .heldBy),
      (.delegated(to: user), .delegated), (.notDelegate, .notDelegate), (.holdsAlready(user), .holdsAlready),
      (.notFit(user, town), .notFit), (.agreedAlready, .agreedAlready), (.signersAwaited([town]), .signersAwaited),
      (.signerUnfit(village), .signerUnfit), (.signerThere(town), .signerThere), (.noSuchSigner(town), .noSuchSigner),
      (.tooManySigners(limit: 20), .tooManySigners), (.noEarlierStep(3, possible: [0, 1]), .noEarlierStep),
      (.noEarlierStep(3, possible: []), .noEarlierStep), (.nothingToTakeBack(town), .nothingToTakeBack),
      (.actedSince, .actedSince), (.notOverdue, .notOverdue), (.silenceWaits, .silenceWaits),
      (.scanRequired, .scanRequired), (.notOnBehalf, .notOnBehalf),
    ]
    let phases: [CasePhase] = [
      .draft, .inReview(step: 0), .decided(.approved), .decided(.rejected), .published, .closed, .returned, .withdrawn,
    ]
    let wrongPhases = CaseCommand.Kind.allCases.flatMap { command in
      phases.map { (CaseRefusal.wrongPhase(command, $0), NoticeCode.Casework.wrongPhase) }
    }
    let ofTheService: Set<NoticeCode> = [
      .casework(.bodyMustBeNamed), .casework(.bodyNotHeld), .casework(.nothingToDo), .casework(.matterNotOpen),
      .casework(.exists), .casework(.notPinned), .casework(.nobodyAwaited), .casework(.urgedAlready),
      .casework(.noCopies),
    ]
    try expectNotices(
      (rows + wrongPhases).map { (Notice($0.0, in: pengzhou) { _ in "u1" }, .casework($0.1)) },
      cover: NoticeCode.Casework.allCases.map(NoticeCode.casework), except: ofTheService)
  }

  /// What the scheme asks of a case, in its own words.
  @Test func everyDemand() throws {
    let part = EvidencePart(code: PartCode(rawValue: "ballot"), name: "民主测评", kind: .ballot)
    let scheme = Scheme(name: "办法", grades: [Named(code: Grade(rawValue: "A"), name: "甲")])
    let quota = GradeBreach(rule: code("a-20"), force: .hard, kind: .quota(allowed: 2, given: 3, base: 10))
    let rows: [(CaseRefusal, NoticeCode)] = [
      (.evidenceMissing([part.code]), .evidence(.missing)), (.gradeRequired, .grading(.required)),
      (.gradeUnknown("Z"), .grading(.unknown)), (.gradeNotSet, .grading(.notSet)),
      (.proposalBound(proposed: "B", bound: "A"), .grading(.proposalBound)),
      (.gradeRefused([quota]), .grading(.quota)),
    ]
    try expectNotices(
      rows.map { (Notice($0.0, in: pengzhou, matter: .target, scheme: scheme, parts: [part]), $0.1) },
      cover: rows.map(\.1))
    let missing = Notice(CaseRefusal.evidenceMissing([part.code]), in: pengzhou, parts: [part])
    #expect(Catalogue(.zhCN).text(of: missing) == "还缺少：民主测评（ballot）。请补齐后再办。")
  }

  @Test func phasesAreNamed() {
    let refused = Notice(CaseRefusal.wrongPhase(.submit, .decided(.approved)), in: pengzhou)
    #expect(
      Catalogue(.zhCN).text(of: refused)
        == "办件处于“已审定”（同意）状态，不能提交。请用 case.get 查看 may，其中列有现在可办的事项。")
    #expect(
      Catalogue(.en).text(of: Notice(CaseRefusal.wrongPhase(.decide, .draft), in: pengzhou))
        == "The case is in the phase “draft”, so it is not possible to decide. "
        + "The may of case.get lists what can be done now.")
  }

  @Test func everyEvent() throws {
    let steps = StepAction.allCases.map { CaseStep(RouteStep(action: $0, bodies: [town])) }
    func answered(_ action: StepAction, _ opinion: CaseStep.Answer.Opinion) throws -> CaseEvent {
      let number = try #require(StepAction.allCases.firstIndex(of: action))
      return .answered(step: number, body: town, by: user, opinion)
    }
    let rows: [(CaseEvent, NoticeCode.History)] = [
      (.created(by: user), .created),
      (.saved(by: user, proposedGrade: nil), .saved),
      (.saved(by: user, proposedGrade: "先进"), .saved),
      (.submitted(by: user, round: 1, rule: code("a"), bookVersion: 2, steps: steps), .submitted),
      (.skipped(step: 1), .skipped),
      (try answered(.conduct, .agreed), .conducted),
      (try answered(.review, .agreed), .reviewed),
      (try answered(.concur, .agreed), .agreed),
      (try answered(.sign, .agreed), .signed),
      (try answered(.decide, .agreed), .approvedByBody),
      (try answered(.decide, .refused), .rejectedByBody),
      (try answered(.guide, .agreed), .guided),
      (try answered(.file, .agreed), .filed),
      (.moved(to: 4), .moved),
      (.decided(.approved), .decided),
      (.decided(.rejected), .decided),
      (.returned(by: user, body: town), .returned),
      (.withdrawn(by: user), .withdrawn),
      (.rerouted(steps: steps), .rerouted),
      (.rerouted(steps: steps, because: RerouteCause(.setUp)), .rerouted),
      (.carried(to: town), .carried), (.discontinued, .discontinued),
      (.evidenced(PartCode(rawValue: "ballot"), score: nil, by: user, body: village), .evidenced),
      (.graded(CaseGrading(grade: Grade(rawValue: "A"), points: .whole(90))), .graded),
      (
        .documented(OutsideDocument(number: "9", day: Day(daysSinceEpoch: 0)), by: user, body: county), .documented
      ),
      (.published(by: user, body: town, until: Day(daysSinceEpoch: 5)), .published),
      (.reopened(by: user, body: town, step: 0), .reopened),
      (.closed, .closed),
      (.sentBack(by: user, body: town, from: 1, to: 0, isStraight: true), .sentBack),
      (.takenBack(step: 0, body: town, by: user), .takenBack),
      (.seconded(step: 0, body: town, by: user), .seconded),
      (.transferred(step: 0, body: town, to: user, by: user), .transferred),
      (.delegated(step: 0, body: town, from: user, to: user, by: user), .delegated),
      (.handedBack(step: 0, body: town, by: user), .handedBack),
      (.signerAdded(step: 0, signer: village, body: town, by: user), .signerAdded),
      (.signerRemoved(step: 0, signer: village, body: town, by: user), .signerRemoved),
      (.signerAnswered(step: 0, signer: village, by: user, .agreed), .signerAgreed),
      (.signerAnswered(step: 0, signer: village, by: user, .refused), .signerRefused),
      (.silencePassed(step: 0, body: town, by: user), .silencePassed),
      (.stoodIn(for: user, by: user, body: town), .stoodIn),
      (.enteredOnBehalf(by: user, of: town, scan: nil), .enteredOnBehalf),
      (
        .enteredOnBehalf(
          by: user, of: town, scan: SignedScan(attachment: AttachmentNumber(rawValue: 7), digest: "0f")),
        .enteredOnBehalf
      ),
    ]
    let causes: [(RerouteCause.Kind, NoticeCode.History)] = [
      (.founded, .reroutedFounded), (.moved, .reroutedMoved), (.kind, .reroutedKind), (.category, .reroutedCategory),
      (.traits, .reroutedTraits), (.lines, .reroutedLines), (.merged, .reroutedMerged), (.split, .reroutedSplit),
      (.dissolved, .reroutedDissolved),
    ]
    let changes = causes.map { kind, code in
      (CaseEvent.rerouted(steps: steps, because: RerouteCause(kind, unit: village, successor: town)), code)
    }
    let refusals = try StepAction.allCases.filter { $0 != .decide }
      .map { (try answered($0, .refused), NoticeCode.History.refused) }
    let tellings: [(CaseTelling, NoticeCode.History)] = [
      (.copied(to: [town, village]), .copied), (.urged(step: 0, by: village), .urged),
      (.urged(step: nil, by: nil), .urged), (.commented(replyTo: nil), .commented),
    ]
    let told = try tellings.map { (try #require(Notice($0.0, in: pengzhou)), NoticeCode.history($0.1)) }
    #expect(Notice(CaseTelling.read(revision: 3), in: pengzhou) == nil)
    try expectNotices(
      (rows + refusals + changes).map { (Notice($0.0, steps: steps, in: pengzhou) { _ in "u1" }, .history($0.1)) }
        + told,
      cover: NoticeCode.History.allCases.map(NoticeCode.history))
  }

  @Test func historyReadsAsARecord() {
    let steps = [CaseStep(RouteStep(action: .decide, bodies: [town]))]
    func text(_ event: CaseEvent) -> String {
      Catalogue(.zhCN).text(of: Notice(event, steps: steps, in: pengzhou))
    }
    #expect(text(.saved(by: user, proposedGrade: "先进")) == "保存内容，拟定等次为“先进”。")
    #expect(text(.moved(to: 0)) == "进入第 1 步（审定），由升平镇党委（T01）办理。")
    #expect(text(.answered(step: 0, body: town, by: user, .agreed)) == "升平镇党委（T01）审定，同意。")
    #expect(text(.decided(.rejected)) == "审定结果：不同意。")
    #expect(text(.moved(to: 7)).hasPrefix("进入第 8 步"), "a step that there is not is no crash")
  }
}
