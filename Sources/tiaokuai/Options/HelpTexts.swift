/// Texts that several commands show in `--help`.
enum HelpTexts {
  static let environment = """
    ENVIRONMENT
      TIAOKUAI_SOCKET   the server's Unix socket, where --socket is not given
      TIAOKUAI_TENANT   the tenant's slug, where --tenant is not given
      TIAOKUAI_TOKEN    the token, where --token is not given: it then shows in no process list
      TIAOKUAI_LOCALE   zh-CN or en, where --locale is not given
    """

  static let exitCodes = """
    EXIT CODES
      0   done
      1   the check or plan found problems, or the server refused the call
      64  the command line is not one, or the socket path is longer than 107 bytes
      69  no server answers there
      70  a fault of tiaokuai itself
      73  a file or socket cannot be made or written
      75  somebody else is at it: try again
      77  the token does not allow it, or there is none
    """
}
