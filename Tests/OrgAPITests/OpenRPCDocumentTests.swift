import Foundation
import Testing

@testable import OrgAPI

@Suite struct OpenRPCDocumentTests {
  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../schema/rpc/openrpc.json").standardizedFileURL

  /// `RECORD_OPENRPC=1 swift test --filter OpenRPCDocumentTests` writes the file; read the difference before committing.
  @Test func theCommittedDocumentIsThePresentOne() throws {
    let rendering = try OpenRPCDocument.rendering()
    if ProcessInfo.processInfo.environment["RECORD_OPENRPC"] == "1" {
      try FileManager.default.createDirectory(
        at: Self.file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(rendering).write(to: Self.file)
    }
    let committed = try Data(contentsOf: Self.file)
    // Compared apart: what differs is long, and read in the file.
    let isPresent = committed == Data(rendering)
    #expect(isPresent, "the interface changed: record schema/rpc/openrpc.json anew")
  }

  @Test func everyReferenceLeadsSomewhere() throws {
    let document = try OpenRPCDocument.document()
    let references = Self.references(in: document)
    #expect(references.count > 40)
    for reference in references {
      let path = reference.dropFirst(2).replacing("/", with: ".")
      #expect(reference.hasPrefix("#/") && document[path: String(path)] != nil, "\(reference)")
    }
  }

  private static func references(in value: JSONValue) -> Set<String> {
    switch value {
    case .array(let elements): Set(elements.flatMap(references))
    case .object(let object):
      Set(object.members.flatMap { $0.name == "$ref" ? Set([$0.value.string ?? ""]) : references(in: $0.value) })
    case .null, .bool, .integer, .number, .string: []
    }
  }

  @Test func methodsHaveWhatOpenRPCAsksFor() throws {
    let document = try OpenRPCDocument.document()
    #expect(document["openrpc"] == "1.3.2")
    #expect(document[path: "info.title"]?.string != nil && document[path: "info.version"]?.string != nil)
    let methods = try #require(document["methods"]?.array)
    #expect(methods.count == MethodRegistry.all.count)
    for method in methods {
      #expect(method["paramStructure"] == "by-name")
      #expect(method[path: "result.schema"] != nil)
      for example in method["examples"]?.array ?? [] {
        #expect(example["result"]?["value"] != nil && example["params"]?.array != nil)
      }
    }
  }

  @Test func theDiscoveredDocumentIsThisOne() throws {
    let document = try OpenRPCDocument.document()
    #expect(try JSONValue.parse(OpenRPCDocument.rendering()) == document)
    #expect(try JSONValue.parse(document.encoded()) == document)
  }
}
