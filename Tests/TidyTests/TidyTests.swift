import Foundation
import Testing

/// The rules of the sources that a compiler does not keep.
@Suite struct TidyTests {
  /// Which of our targets each may import (DESIGN 2).
  private static let mayImport: [String: Set<String>] = [
    "OrgDomain": [],
    "OrgStorage": ["OrgDomain"],
    "OrgStorageSQLite": ["OrgStorage", "OrgDomain"],
    "OrgAPI": [],
    "OrgBundle": ["OrgDomain", "OrgAPI"],
    "OrgText": ["OrgDomain", "OrgAPI"],
    "OrgService": ["OrgDomain", "OrgStorage", "OrgAPI", "OrgBundle"],
    "JSONRPC": [],
    "OrgRPC": ["OrgService", "OrgAPI", "OrgDomain", "OrgText", "JSONRPC"],
    "OrgClient": ["OrgAPI", "JSONRPC"],
  ]

  private static let ours = Set(mayImport.keys)

  private func imported(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(of: "import"), place <= 1, words.count > place + 1 else { return nil }
    return String(words[place + 1])
  }

  @Test func arrowsBetweenTargetsPointDown() throws {
    let faults = try SourceTree("Sources").lines { file, line in
      guard let module = imported(line), Self.ours.contains(module), let allowed = Self.mayImport[file.target] else {
        return false
      }
      return !allowed.contains(module)
    }
    #expect(faults == [])
  }

  @Test func theDomainImportsNothing() throws {
    #expect(try SourceTree("Sources/OrgDomain").lines { _, line in imported(line) != nil } == [])
  }

  @Test func librariesStayWhereTheyBelong() throws {
    let homes: [String: Set<String>] = [
      "GRDB": ["OrgStorageSQLite"], "NIOCore": ["JSONRPC", "OrgRPC", "OrgClient"],
      "NIOPosix": ["JSONRPC", "OrgRPC", "OrgClient"], "NIOExtras": ["JSONRPC"], "Yams": ["OrgBundle"],
      "ArgumentParser": ["tiaokuai"],
    ]
    let faults = try SourceTree("Sources").lines { file, line in
      guard let module = imported(line), let home = homes[module] else { return false }
      return !home.contains(file.target)
    }
    #expect(faults == [])
  }

  @Test func theClockAndChanceComeInAsValues() throws {
    let faults = try SourceTree("Sources").lines { file, line in
      let isClock = file.path.hasSuffix("OrgService/Time/Clock.swift")
      return !isClock && (line.contains("Date()") || line.contains("UUID()"))
    }
    #expect(faults == [])
  }

  @Test func everyStatementStandsInTheStorage() throws {
    let verbs = ["INSERT INTO ", "DELETE FROM ", "SELECT ", "UPDATE "]
    let faults = try SourceTree("Sources").lines { file, line in
      file.target != "OrgStorage" && verbs.contains { line.contains("\"" + $0) }
    }
    #expect(faults == [])
  }

  @Test func nothingIsForcedOrLeftOpen() throws {
    let words = ["try" + "!", "fatal" + "Error(", "TO" + "DO", "FIX" + "ME", "nonisolated(" + "unsafe)"]
    let faults = try SourceTree("Sources").lines { _, line in words.contains { line.contains($0) } }
    #expect(faults == [])
  }

  @Test func uncheckedSendableHasItsReason() throws {
    var faults: [String] = []
    for file in try SourceTree("Sources").files {
      for (number, line) in file.lines.enumerated() where line.contains("@unchecked " + "Sendable") {
        let above = number > 0 ? file.lines[number - 1].trimmingCharacters(in: .whitespaces) : ""
        if !above.hasPrefix("//") { faults.append("\(file.path):\(number + 1)") }
      }
    }
    #expect(faults == [])
  }

  @Test func filesAndFunctionsFitTheEye() throws {
    var faults: [String] = []
    for file in try SourceTree("Sources").files {
      if file.lines.count > 800 { faults.append("\(file.path): \(file.lines.count) lines") }
      faults += longFunctions(file)
    }
    #expect(faults == [])
  }

  /// Functions of more than 70 lines, by their braces' indentation, which the formatter keeps.
  private func longFunctions(_ file: SourceTree.File) -> [String] {
    var faults: [String] = []
    for (start, line) in file.lines.enumerated() {
      let words = line.split(separator: " ")
      guard words.contains("func") || line.contains(" init("), !line.contains("//") else { continue }
      let indentation = line.prefix { $0 == " " }
      let end = file.lines[start...].firstIndex { $0 == indentation + "}" || $0.isEmpty && indentation.isEmpty }
      guard let end, end - start > 70 else { continue }
      faults.append("\(file.path):\(start + 1): \(end - start) lines")
    }
    return faults
  }

  @Test func theTopLevelIsAsAgreed() throws {
    let agreed: Set<String> = ["Package.swift", "Sources", "Tests", "schema", "fixtures", "README.md"]
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path)
    #expect(names.filter { !$0.hasPrefix(".") && !agreed.contains($0) && $0 != "Package.resolved" } == [])
  }
}
