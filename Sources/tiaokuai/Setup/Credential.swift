import Foundation
import OrgBundle
import OrgDomain
import OrgService

/// A token that may open the session in which a bundle is applied.
struct Credential: Equatable {
  let token: String
  /// Whether it may be an operator's, who can make the tenant.
  let mayBeOperator: Bool

  /// What there is to try, in order: the token given, those of the bundle's administrators, the data folder's.
  static func all(
    given: String?, data: String?, tokens: TokensFile, bundle: BundleOutline, _ words: Words
  ) throws -> [Credential] {
    var credentials: [Credential] = []
    if let given { credentials.append(Credential(token: given, mayBeOperator: true)) }
    for user in bundle.administrators {
      if let token = tokens.token(of: user) { credentials.append(Credential(token: token, mayBeOperator: false)) }
    }
    if let data {
      if let token = operatorToken(in: data) {
        credentials.append(Credential(token: token, mayBeOperator: true))
      } else if credentials.isEmpty {
        throw noOperatorToken(in: data, words)
      }
    }
    return credentials
  }

  private static func operatorToken(in data: String) -> String? {
    FileManager.default.contents(atPath: DefaultPlaces.operatorToken(in: data)).map { content in
      String(decoding: content, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }

  private static func noOperatorToken(in data: String, _ words: Words) -> CommandFailure {
    let path = DefaultPlaces.operatorToken(in: data)
    return CommandFailure(
      .notAllowed,
      words(
        "不能读取操作员令牌 \(path)；它由 tiaokuai serve 首次启动时写入",
        "cannot read the operator's token \(path); the first start of `tiaokuai serve` writes it"))
  }
}
