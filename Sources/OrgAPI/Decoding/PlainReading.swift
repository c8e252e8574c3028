/// Parameters that are mostly plain: such are read without the strict decoder, which takes several times as long.
///
/// Whatever is not plain, or beyond a limit, is left to that decoder, and so is every mistake and its place.
protocol PlainReading: MethodParams {
  /// Nil where the members are not all plain ones of the type.
  init?(_ members: PlainMembers)
}

extension PlainReading {
  /// Nil where the strict decoder is to be asked.
  static func read(_ bytes: [UInt8]) -> Self? {
    guard let members = PlainMembers(bytes), let params = Self(members), members.keep(to: fields) else { return nil }
    return (try? params.validate()).map { params }
  }
}
