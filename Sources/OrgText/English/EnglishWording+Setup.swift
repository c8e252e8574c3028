import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Setup) -> String {
    switch code {
    case .offsetMismatch:
      "The piece of {file} begins at {offset}, but the server has {size} bytes of it. Go on from there."
    case .hasProblems:
      "Problems found: {count}; nothing was changed. Put them right and repeat."
    case .unknownFile: "A bundle has no file {file}. Check its name."
    case .committed: "The setup {setup} has been carried out. To change more, begin another with setup.begin."
    case .otherOwner: "The setup {setup} was begun by someone else. Begin your own with setup.begin."
    case .otherContent:
      """
      The files that came for the setup {setup} are not those that it was begun for, so it was given up. Begin again: \
      give the same command once more, or call setup.begin and send every file.
      """
    case .wrongTenant:
      """
      The bundle is made for the tenant {slug}, but this is {tenant}. Check slug in tenant.yaml and the tenant \
      you signed in to.
      """
    case .noAdministrator:
      "After this setup nobody could administer users. Give someone the role administrator in grants.csv."
    case .nothingToExport:
      "The tenant {tenant} has no units yet, so there is nothing to export. Set it up with tiaokuai apply first."
    case .empty: "The setup {setup} has received no file. Send them with setup.rows first."
    }
  }
}
