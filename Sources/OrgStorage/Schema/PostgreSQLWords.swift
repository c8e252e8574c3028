/// The fixed table by which the product's SQL becomes PostgreSQL's (DESIGN 3): `INTEGER` is `BIGINT`, `BLOB` is `BYTEA`,
/// `STRICT` goes, and `?1` is `$1`. The product's SQL has no such words inside texts or names.
package enum PostgreSQLWords {
  package static func translate(_ sql: String) -> String {
    var result = ""
    var word = ""
    func endWord() {
      switch word {
      case "INTEGER": result += "BIGINT"
      case "BLOB": result += "BYTEA"
      case "STRICT":
        while result.last == " " { result.removeLast() }
      default: result += word
      }
      word = ""
    }
    for character in sql {
      if character.isLetter || character == "_" || (character.isNumber && !word.isEmpty) {
        word.append(character)
      } else {
        endWord()
        result.append(character == "?" ? "$" : character)
      }
    }
    endWord()
    return result
  }
}
