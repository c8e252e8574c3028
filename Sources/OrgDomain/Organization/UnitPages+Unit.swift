extension UnitPages {
  /// A unit's record as it was set up.
  func unit(_ position: UInt32, _ words: UnitWords) -> Unit {
    let record = self[position]
    func superior(_ line: Line) -> UnitCode? {
      UnitRecord.index(record[line]).map { Code(trusted: code($0.rawValue)) }
    }
    return Unit(
      code: Code(trusted: code(position)), name: String(decoding: name(position), as: UTF8.self), kind: record.kind,
      category: words.category(record.category), traits: words.traits(record.traitSet),
      parent: superior(.affiliation), industry: superior(.industry), territory: superior(.territory),
      memberCount: Int(record.memberCount), isOutside: record.isOutside,
      status: record.isDissolved ? .dissolved : .active)
  }
}

extension CodeIndex {
  /// The place of the unit of a code.
  func place(of code: UnitCode, in pages: UnitPages) -> UInt32? {
    let bytes = code.text.utf8
    return find(CodeIndex.hash(of: bytes)) { pages.code($0).elementsEqual(bytes) }
  }
}
