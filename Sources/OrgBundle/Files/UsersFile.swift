import OrgAPI
import OrgDomain

/// Reads users.csv.
struct UsersFile {
  enum Column: Int, CSVColumn {
    case user, name

    static let optional: [Column] = []
  }

  private(set) var users: [BundleUser] = []

  init(_ bytes: [UInt8], problems: ProblemList) {
    guard var table = CSVTable<Column>(bytes, file: BundleFile.usersName, problems: problems) else { return }
    var lineOfUser: [UserCode: Int] = [:]
    while table.next() {
      let user = table.required(.user, Values.code)
      let name = table.required(.name, Values.text)
      guard let user, let name else { continue }
      if let line = lineOfUser[user] {
        table.report(.duplicateRow, [user.text, String(line)], .user)
      } else {
        lineOfUser[user] = table.line
        users.append(BundleUser(code: user, name: name))
      }
    }
  }
}
