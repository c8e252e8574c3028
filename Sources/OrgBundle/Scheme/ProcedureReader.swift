import OrgAPI
import OrgDomain

/// Reads the procedures of a scheme or plan.
struct ProcedureReader {
  private static let partKeys = ["code", "name", "kind", "by", "before", "basis"] + BallotReader.keys

  /// The steps whose bodies may produce evidence, and those that may wait for it.
  private static let producers: [StepAction] = [.conduct, .review, .concur, .sign, .decide, .guide]
  private static let gates: [StepAction] = [.conduct, .review, .concur, .sign, .decide, .file]

  let entries: SchemeEntries

  func procedure(_ value: YAMLValue) -> Procedure? {
    let keys = ["matter", "for", "parts"]
    guard let procedure = YAMLMapping(value, name: "procedures", keys: keys, report: entries.report) else {
      return nil
    }
    let matter: Matter? = procedure.required("matter", Values.word)
    if let matter, let place = procedure["matter"]?.place { entries.judge(matter, at: place) }
    let selection = entries.selection(of: procedure)
    let parts = entries.requiredList("parts", of: procedure, limit: SchemeLimits.parts).compactMap(part)
    return matter.map { Procedure(matter: $0, selection: selection, parts: parts) }
  }

  private func part(_ value: YAMLValue) -> EvidencePart? {
    let keys = ProcedureReader.partKeys
    guard let part = YAMLMapping(value, name: "parts", keys: keys, report: entries.report) else { return nil }
    let code: PartCode? = part.required("code", Values.word)
    let name = entries.name(of: part)
    let kind: EvidencePart.Kind? = part.required("kind", Values.choice)
    let producer = part.optional("by", ProcedureReader.place(ProcedureReader.producers)) ?? .subject
    let gate = part.optional("before", ProcedureReader.place(ProcedureReader.gates)) ?? .subject
    let demands = BallotReader(entries: entries).demands(of: part, isBallot: kind.map { $0 == .ballot })
    let basis = entries.basis(of: part)
    guard let code, let kind else { return nil }
    return EvidencePart(
      code: code, name: name ?? code.rawValue, kind: kind, producer: producer, gate: gate,
      ballot: kind == .ballot ? demands : nil, basis: basis)
  }

  private static func place(_ actions: [StepAction]) -> Parse<EvidencePart.Place> {
    { text, name throws(ValueProblem) in
      if text == "subject" { return .subject }
      guard let action = StepAction(rawValue: text), actions.contains(action) else {
        let words = (["subject"] + actions.map(\.rawValue)).joined(separator: ", ")
        throw ValueProblem(.badKind, name, clipped(text), words)
      }
      return .step(action)
    }
  }
}
