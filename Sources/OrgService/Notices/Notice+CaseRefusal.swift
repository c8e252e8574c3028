public import OrgAPI
public import OrgDomain

extension Notice {
  /// Why a case command is refused.
  ///
  /// - Parameters:
  ///   - matter: what the case is about; named where its grade is refused.
  ///   - scheme: whose grades are named where one is asked for.
  ///   - parts: the evidence asked for, which has the names of what is missing.
  ///   - person: a user's code.
  public init(
    _ refusal: CaseRefusal, in tree: OrganizationTree, matter: Matter? = nil, scheme: Scheme? = nil,
    parts: [EvidencePart] = [], person: (UserNumber) -> String? = { _ in nil }
  ) {
    let arguments = NoticeArguments(tree)
    switch refusal {
    case .wrongPhase(let command, let phase):
      self.init(
        .casework(.wrongPhase),
        arguments.with("command", word: command).with("phase", phase.word).with("verdict", word: phase.verdict))
    case .wrongStep(let command, let waiting):
      self.init(.casework(.wrongStep), arguments.with("command", word: command).with("waiting", word: waiting))
    case .notAwaited(let body, let awaited):
      self.init(.casework(.notAwaited), arguments.with("body", unit: body).with("awaited", units: awaited))
    case .alreadyAnswered(let body): self.init(.casework(.alreadyAnswered), arguments.with("body", unit: body))
    case .notYetTurn(let body, let first):
      self.init(.casework(.notYetTurn), arguments.with("body", unit: body).with("first", unit: first))
    case .noDocument: self.init(.casework(.noDocument), arguments)
    case .refusedByConcurring(let bodies):
      self.init(.casework(.refusedByConcurring), arguments.with("bodies", units: bodies))
    case .reasonRequired: self.init(.casework(.reasonRequired), arguments)
    case .otherSide: self.init(.casework(.otherSide), arguments)
    case .sameStep: self.init(.casework(.sameStep), arguments)
    case .noSuchPlace(let body, let action):
      self.init(.casework(.noSuchPlace), arguments.with("body", unit: body).with("action", word: action))
    case .routeWithoutWaiting: self.init(.casework(.routeWithoutWaiting), arguments)
    case .reopened: self.init(.casework(.reopened), arguments)
    case .scanRequired: self.init(.casework(.scanRequired), arguments)
    case .notOnBehalf: self.init(.casework(.notOnBehalf), arguments)
    case .notOutside(let body): self.init(.casework(.notOutside), arguments.with("body", unit: body))
    case .heldBy, .delegated, .notDelegate, .holdsAlready, .notFit, .agreedAlready, .signersAwaited, .signerUnfit,
      .signerThere, .noSuchSigner, .tooManySigners, .noEarlierStep, .nothingToTakeBack, .actedSince, .notOverdue,
      .silenceWaits:
      self.init(handling: refusal, arguments, person)
    case .evidenceMissing(let missing):
      let names = missing.map { code in parts.first { $0.code == code }?.name ?? code.rawValue }
      self.init(
        .evidence(.missing), arguments.with("parts", list: missing).with("partsNames", names.joined(separator: "\n")))
    case .gradeRequired: self.init(.grading(.required), arguments.with("grades", list: scheme.gradeCodes))
    case .gradeUnknown(let grade):
      self.init(.grading(.unknown), arguments.with("grade", grade).with("grades", list: scheme.gradeCodes))
    case .gradeNotSet: self.init(.grading(.notSet), arguments.with("matter", word: matter))
    case .gradeDiffers(let grade):
      self.init(.grading(.differs), arguments.with("grade", grade?.rawValue))
    case .proposalBound(let proposed, let bound):
      self.init(.grading(.proposalBound), arguments.with("proposed", proposed).with("bound", bound))
    case .gradeRefused(let breaches):
      // The first says enough to try again.
      if let first = breaches.first { self.init(first) } else { self.init(.grading(.notSet), arguments) }
    }
  }
}

extension Notice {
  /// Why a case is not handed over, taken back, or left to others to sign.
  private init(
    handling refusal: CaseRefusal, _ arguments: NoticeArguments, _ person: (UserNumber) -> String?
  ) {
    switch refusal {
    case .heldBy(let user): self.init(.casework(.heldBy), arguments.with("user", person(user)))
    case .delegated(let user): self.init(.casework(.delegated), arguments.with("user", person(user)))
    case .notDelegate: self.init(.casework(.notDelegate), arguments)
    case .holdsAlready(let user): self.init(.casework(.holdsAlready), arguments.with("user", person(user)))
    case .notFit(let user, let body):
      self.init(.casework(.notFit), arguments.with("user", person(user)).with("body", unit: body))
    case .agreedAlready: self.init(.casework(.agreedAlready), arguments)
    case .signersAwaited(let bodies): self.init(.casework(.signersAwaited), arguments.with("bodies", units: bodies))
    case .signerUnfit(let unit): self.init(.casework(.signerUnfit), arguments.with("body", unit: unit))
    case .signerThere(let unit): self.init(.casework(.signerThere), arguments.with("body", unit: unit))
    case .noSuchSigner(let unit): self.init(.casework(.noSuchSigner), arguments.with("body", unit: unit))
    case .tooManySigners(let limit): self.init(.casework(.tooManySigners), arguments.with("limit", limit))
    case .noEarlierStep(let step, let possible):
      let steps = possible.map { String($0 + 1) }.joined(separator: ", ")
      self.init(
        .casework(.noEarlierStep), arguments.with("step", step + 1).with("possible", steps.isEmpty ? "–" : steps))
    case .nothingToTakeBack(let unit):
      self.init(.casework(.nothingToTakeBack), arguments.with("body", unit: unit))
    case .actedSince: self.init(.casework(.actedSince), arguments)
    case .notOverdue: self.init(.casework(.notOverdue), arguments)
    case .silenceWaits, .wrongPhase, .wrongStep, .notAwaited, .alreadyAnswered, .notYetTurn, .noDocument,
      .refusedByConcurring, .reasonRequired, .otherSide, .sameStep, .noSuchPlace, .routeWithoutWaiting,
      .evidenceMissing, .gradeRequired, .gradeUnknown, .gradeNotSet, .gradeDiffers, .proposalBound, .gradeRefused,
      .reopened, .notOutside, .scanRequired, .notOnBehalf:
      self.init(.casework(.silenceWaits), arguments)
    }
  }
}

extension Scheme? {
  fileprivate var gradeCodes: [Grade] { self?.grades.map(\.code) ?? [] }
}

extension CasePhase {
  /// The phase as the wire writes it, without step or verdict.
  public var word: String {
    switch self {
    case .draft: "draft"
    case .inReview: "inReview"
    case .decided: "decided"
    case .published: "published"
    case .closed: "closed"
    case .returned: "returned"
    case .withdrawn: "withdrawn"
    }
  }

  /// The verdict of a decided case.
  public var verdict: Verdict? {
    if case .decided(let verdict) = self { verdict } else { nil }
  }
}
