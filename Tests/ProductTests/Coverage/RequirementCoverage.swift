import Foundation
import OrgAPI
import OrgBundle

/// Where each requirement is exercised, found by the tags in transcripts, expectations and assertions.
struct RequirementCoverage {
  /// The requirements of sections A to I: 1 to 104, and 111, which stands behind the forms.
  static let required = Array(1...104) + [111]

  /// By number, by fixture: what shows it.
  private(set) var places: [Int: [String: [String]]] = [:]
  /// Tags that are none, with where they stand.
  private(set) var mistakes: [String] = []

  init(fixtures: [String]) throws {
    for fixture in fixtures { try read(fixture) }
  }

  var missing: [Int] { Self.required.filter { places[$0] == nil } }

  private mutating func read(_ fixture: String) throws {
    let source = try BundleSource.folder(at: Repository.path("fixtures/" + fixture))
    for (number, line) in lines(source.files["transcript.jsonl"] ?? []) {
      let tags = (try JSONValue.parse(line)["covers"]?.array ?? []).compactMap(\.string)
      note(tags, fixture, "transcript \(number)")
    }
    guard let bundle = BundleReader(source).read().bundle else { return mistakes.append("\(fixture) cannot be read") }
    for expectation in bundle.expectations { note(expectation.covers, fixture, "expect \(expectation.id)") }
    for assertion in bundle.routeAssertions { note(assertion.covers, fixture, assertion.place.file) }
    for assertion in bundle.accessAssertions { note(assertion.covers, fixture, assertion.place.file) }
  }

  private func lines(_ bytes: [UInt8]) -> [(Int, ArraySlice<UInt8>)] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.isEmpty && $0.element.first != UInt8(ascii: "#") }.map { ($0.offset + 1, $0.element) }
  }

  private mutating func note(_ tags: [String], _ fixture: String, _ place: String) {
    for tag in tags {
      guard tag.hasPrefix("R-"), let number = Int(tag.dropFirst(2)), (1...111).contains(number) else {
        mistakes.append("\(fixture): \(place): \(tag)")
        continue
      }
      if places[number]?[fixture]?.contains(place) != true {
        places[number, default: [:]][fixture, default: []].append(place)
      }
    }
  }

  /// The table, one requirement a row; of many places in one fixture the first three and how many there are.
  var table: String {
    let rows = places.keys.sorted().map { number in
      let shown = (places[number] ?? [:]).sorted { $0.key < $1.key }.map { fixture, places in
        let more = places.count > 3 ? " and \(places.count - 3) more" : ""
        return "**\(fixture)** " + places.prefix(3).joined(separator: ", ") + more
      }
      return "| R-\(number) | \(shown.joined(separator: "; ")) |\n"
    }
    return "# Where each requirement is exercised\n\n"
      + "Written by the tests from the `covers` tags: `RECORD_COVERAGE=1 swift test --filter CoverageTests`.\n"
      + "`transcript 12` is a line of transcript.jsonl, `expect x` an entry of expect.yaml; both are played by the tests.\n\n"
      + "| requirement | shown by |\n|---|---|\n" + rows.joined()
  }
}
