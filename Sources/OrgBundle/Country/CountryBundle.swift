/// A bundle of an invented country: as many units as are asked for, in the shape that DESIGN 1 names, and a rule book that
/// serves each of its counties by `office`. The same numbers give the same bytes.
public struct CountryBundle: Sendable {
  /// Who gets an account.
  public enum Accounts: String, CaseIterable, Sendable {
    /// Every body that decides, reviews, concurs or is reported to.
    case offices
    /// Every unit.
    case all
  }

  /// The most units: beyond, codes of two digits a province no longer suffice.
  public static let unitLimit = 20_000_000

  public let units: Int
  public let seed: UInt64
  public let accounts: Accounts

  /// - Parameter units: 1 to `unitLimit`; what is beyond is taken as the nearest.
  public init(units: Int, seed: UInt64, accounts: Accounts = .offices) {
    self.units = min(max(units, 1), CountryBundle.unitLimit)
    self.seed = seed
    self.accounts = accounts
  }

  /// Hands over the files piece by piece, in constant memory: pieces of one file come in their order, those of several
  /// files in between.
  ///
  /// - Parameters:
  ///   - take: takes the next piece of a file.
  ///   - progress: hears now and then how many units have been written.
  public func write(
    to take: (_ file: String, _ piece: [UInt8]) throws -> Void, progress: (Int) throws -> Void = { _ in }
  ) throws {
    let shape = CountryShape(units: units)
    for (name, text) in CountryTexts(shape: shape, bundle: self).files { try take(name, Array(text.utf8)) }
    try withoutActuallyEscaping(take) { take in
      try withoutActuallyEscaping(progress) { progress in
        var walk = CountryWalk(bundle: self, shape: shape, output: CountryOutput(take: take, progress: progress))
        try walk.run()
        try take("assertions/routes.yaml", Array(walk.samples.text.utf8))
      }
    }
  }

  /// The files in memory, by name: for small countries.
  public func files() throws -> [String: String] {
    var bytes: [String: [UInt8]] = [:]
    try write(to: { file, piece in bytes[file, default: []] += piece })
    return bytes.mapValues { String(decoding: $0, as: UTF8.self) }
  }
}
