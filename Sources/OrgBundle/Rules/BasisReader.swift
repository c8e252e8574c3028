import OrgAPI
import OrgDomain

/// Reads the basis of a rule, and of anything else that stands on a document.
struct BasisReader {
  let report: YAMLReport

  func basis(of entry: YAMLMapping) -> Basis? {
    guard let basis = entry.mapping("basis", keys: ["document", "clause"]) else { return nil }
    let document = basis.required("document", Values.code)
    let clause = basis.optional("clause", Values.text)
    return document.map { Basis(document: $0, clause: clause) }
  }
}
