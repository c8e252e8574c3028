import OrgAPI
import OrgDomain

/// Reads documents.yaml.
struct DocumentsFile {
  private static let keys = ["id", "title", "issuer", "number", "signer", "issuedOn", "printedOn", "draft"]

  private(set) var documents: [Document] = []

  init(_ bytes: [UInt8], problems: ProblemList) {
    let file = BundleFile.documentsName
    guard let root = YAMLFile.mapping(bytes, file: file, keys: ["documents"], problems: problems),
      root.required("documents") != nil
    else { return }
    var lines: [DocumentCode: Int] = [:]
    for value in root.sequence("documents") {
      guard let document = DocumentsFile.document(value, root.report) else { continue }
      if let line = lines[document.code] {
        root.report.add(.duplicateRow, [document.code.text, String(line)], at: value.place)
      } else {
        lines[document.code] = value.place.line
        documents.append(document)
      }
    }
  }

  private static func document(_ value: YAMLValue, _ report: YAMLReport) -> Document? {
    guard let entry = YAMLMapping(value, name: "documents", keys: keys, report: report) else { return nil }
    let code = entry.required("id", Values.code)
    let title = entry.required("title", Values.text)
    let issuer = entry.required("issuer", Values.text)
    let number = entry.optional("number", Values.text)
    let signer = entry.optional("signer", Values.text)
    let issuedOn = entry.optional("issuedOn", Values.day)
    let printedOn = entry.optional("printedOn", Values.day)
    let isDraft = entry.boolean("draft") ?? false
    guard let code, let title, let issuer else { return nil }
    return Document(
      code: code, title: title, issuer: issuer, number: number, signer: signer, issuedOn: issuedOn,
      printedOn: printedOn, isDraft: isDraft)
  }
}
