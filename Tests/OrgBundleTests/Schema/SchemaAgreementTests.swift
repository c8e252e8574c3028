import Foundation
import OrgAPI
import OrgDomain
import Testing

@testable import OrgBundle

/// The JSON Schemas and the readers say the same, each written without regard to the other.
@Suite struct SchemaAgreementTests {
  private func value(_ text: String) throws -> YAMLValue {
    let problems = ProblemList(limit: 10)
    let value = YAMLText(file: "a.yaml", problems: problems).parse(text)
    #expect(problems.problems == [])
    return try #require(value)
  }

  /// What the reader alone finds: not what names mean, nor what does not fit together.
  private func reads(_ value: YAMLValue, as schema: BundleSchema) -> Bool {
    let problems = ProblemList(limit: 1)
    let report = YAMLReport(file: "a.yaml", problems: problems, needsValues: true)
    let entries = SchemeEntries(report: report, known: KnownNames())
    switch schema {
    case .scheme:
      _ = YAMLMapping(value, name: "", keys: SchemeReader.keys, report: report)
        .flatMap(SchemeReader(entries: entries).scheme)
    case .plans:
      let root = YAMLMapping(value, name: "", keys: ["plans"], report: report)
      _ = root?.required("plans")
      for plan in root.map({ entries.list("plans", of: $0, limit: SchemeLimits.plans) }) ?? [] {
        let entry = YAMLMapping(plan, name: "plans", keys: ["unit"] + PlanReader.keys, report: report)
        _ = entry?.required("unit", Values.code)
        if let entry, let unit = Code("T01") { _ = PlanReader(entries: entries).plan(entry, of: unit) }
      }
    case .expect:
      let root = YAMLMapping(value, name: "", keys: ["expect"], report: report)
      _ = root?.required("expect")
      let reader = ExpectationReader(report: report, known: KnownNames())
      _ = root?.sequence("expect").compactMap(reader.expectation)
    }
    return problems.count == 0
  }

  private func sample(_ schema: BundleSchema) throws -> YAMLValue {
    switch schema {
    case .scheme: try value(SampleScheme.text)
    case .plans: try value(SampleScheme.plans)
    case .expect: try value(SampleScheme.expect)
    }
  }

  @Test(arguments: BundleSchema.allCases)
  func schemaIsOneThatTheJudgeUnderstands(_ schema: BundleSchema) {
    #expect(schema.document["$defs"] != nil)
    #expect(SchemaJudge.unknownWords(in: schema.document) == [])
  }

  @Test(arguments: BundleSchema.allCases)
  func everyChangeIsJudgedAlike(_ schema: BundleSchema) throws {
    let sample = try sample(schema)
    let (judge, document) = (BundleSchema.judge(), schema.document)
    let isSampleAccepted = judge.accepts(sample.json, document, in: document)
    #expect(isSampleAccepted)
    #expect(reads(sample, as: schema))
    var (accepted, refused) = (0, 0)
    var differences: [String] = []
    for mutation in Mutations.all(of: sample, at: "", free: ["params"]) {
      let isRead = reads(mutation.value, as: schema)
      if isRead { accepted += 1 } else { refused += 1 }
      let isAccepted = judge.accepts(mutation.value.json, document, in: document)
      // How many decimals a number has is the reader's to judge.
      if isAccepted, !isRead, mutation.name.hasSuffix(": finer fraction") { continue }
      if isAccepted != isRead {
        differences.append(mutation.name + (isRead ? " is read" : ""))
      }
    }
    #expect(differences == [])
    #expect(accepted > 20 && refused > 200)
  }

  @Test func fixturesAreAccepted() throws {
    let folder = BundleSchema.repository.appending(path: "fixtures")
    let fixtures = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let judge = BundleSchema.judge()
    var files = 0
    for fixture in fixtures {
      for schema in BundleSchema.allCases {
        let file = folder.appending(path: "\(fixture)/\(schema.rawValue).yaml")
        guard let data = try? Data(contentsOf: file) else { continue }
        files += 1
        let json = try value(String(decoding: data, as: UTF8.self)).json
        let isAccepted = judge.accepts(json, schema.document, in: schema.document)
        #expect(isAccepted, "\(fixture)/\(schema.rawValue).yaml")
      }
    }
    #expect(files > 0)
  }
}
