import OrgDomain

extension CaseDesk {
  /// A command that stands for others of its kind, and what would be asked of it.
  struct Example {
    let command: CaseCommand
    var demands = CaseDemands()
  }

  /// Commands of a kind that stand for every one of it.
  func examples(of kind: CaseCommand.Kind, in item: CaseState) -> [Example] {
    switch kind {
    case .save: return [Example(command: .save(proposedGrade: nil))]
    case .submit:
      guard let rule = RuleCode("any") else { return [] }
      let steps = [RouteStep(action: .decide, bodies: [item.unit])]
      return [Example(command: .submit(rule: rule, bookVersion: 0, steps: steps))]
    case .withdraw: return [Example(command: .withdraw)]
    case .conduct: return [Example(command: .answer(.conduct, .agreed))]
    case .review: return [Example(command: .answer(.review, .agreed))]
    case .concur: return [Example(command: .answer(.concur, .agreed))]
    case .sign: return [Example(command: .answer(.sign, .agreed))]
    case .decide: return [Example(command: .decide(.approved)), Example(command: .decide(.rejected))]
    case .return: return [Example(command: .giveBack())]
    case .takeBack: return [Example(command: .takeBack)]
    case .transfer: return [Example(command: .transfer(to: .example))]
    case .delegate: return [Example(command: .delegate(to: .example))]
    case .handBack: return [Example(command: .handBack)]
    case .addSigner: return [Example(command: .addSigner(.example))]
    case .removeSigner: return (item.currentStep?.signers ?? []).map { Example(command: .removeSigner($0.body)) }
    case .proceed: return [Example(command: .proceed)]
    case .guide: return [Example(command: .guide)]
    case .file: return [Example(command: .file)]
    // Nothing is recorded that neither scheme nor plan asks for.
    case .evidence:
      return parts(of: item).map { part in
        Example(command: .evidence(part.code, score: nil), demands: CaseDemands(producer: part.producer))
      }
    case .publish: return [Example(command: .publish(until: .example))]
    case .reopen: return [Example(command: .reopen)]
    case .close: return [Example(command: .close)]
    case .recordOutside:
      return CaseStep.Answer.Opinion.allCases.map { Example(command: .recordOutside($0, nil, .example)) }
    }
  }
}

extension Day {
  fileprivate static let example = Day(daysSinceEpoch: 0)
}

extension UserNumber {
  /// Nobody's.
  fileprivate static let example = UserNumber(rawValue: 0)
}

extension UnitIndex {
  /// No unit's.
  fileprivate static let example = UnitIndex(rawValue: .max)
}

extension OutsideDocument {
  fileprivate static let example = OutsideDocument(number: "any", day: .example)
}
