import Foundation
import OrgDomain
import OrgStorage

/// What the log says of one subject, rebuilt event by event, and compared with the rows in the end.
protocol LedgerReplay {
  /// Takes the next event of the subject.
  ///
  /// - Returns: false where its body cannot be replayed.
  mutating func replay(_ event: EventRecord) -> Bool

  /// What differs between the rows and the log.
  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem]
}

extension LedgerReplay {
  func decode<Body: Decodable>(_ type: Body.Type, _ event: EventRecord) -> Body? {
    try? JSONDecoder().decode(type, from: Data(event.body))
  }
}

extension LedgerVerification.Problem {
  /// A row at fault.
  init(_ text: String) { self.init(sequence: 0, text: text) }
}
