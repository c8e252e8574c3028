import Foundation
import OrgAPI

/// The JSON Schemas of the bundle's files, as they stand in the repository.
enum BundleSchema: String, CaseIterable {
  case scheme, plans, expect

  static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let documents: [String: JSONValue] = Dictionary(
    uniqueKeysWithValues: allCases.map { schema in
      let file = schema.rawValue + ".schema.json"
      let bytes = try? Data(contentsOf: repository.appending(path: "schema/bundle/" + file))
      return (file, bytes.flatMap { try? JSONValue.parse($0) } ?? .null)
    })

  var document: JSONValue { BundleSchema.documents[rawValue + ".schema.json"] ?? .null }

  static func judge() -> SchemaJudge { SchemaJudge(documents: documents) }
}
