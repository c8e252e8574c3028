import Foundation
import OrgText

/// What may stand in the environment instead of on the command line.
enum Environment {
  static var socket: String? { value("TIAOKUAI_SOCKET") }
  static var tenant: String? { value("TIAOKUAI_TENANT") }
  static var token: String? { value("TIAOKUAI_TOKEN") }
  static var locale: Language? { value("TIAOKUAI_LOCALE").flatMap(Language.init(rawValue:)) }
  /// The folders in which commands are looked for.
  static var searchPath: [String] { (value("PATH") ?? "").split(separator: ":").map(String.init) }

  /// An empty value is none.
  private static func value(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
