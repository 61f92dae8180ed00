/// The addresses of a reader's own pages.
enum AccountPath {
    static let home = "/account"
    static let signIn = "/account/sign-in"
    static let signUp = "/account/sign-up"
    static let signOut = "/account/sign-out"
    static let signOutEverywhere = "/account/sign-out-everywhere"
    /// Asks for a link to set the password.
    static let link = "/account/link"
    static let password = "/account/password"
    static let newPassword = "/account/new-password"
    static let favourites = "/account/favourites"
    static let saved = "/account/saved"
    static let keys = "/account/keys"
    static let feed = "/account/feed"
    static let export = "/account/export"
    static let delete = "/account/delete"

    static func saved(_ id: Int64) -> String { "\(saved)/\(id)" }
    static func accept(_ id: Int64) -> String { "\(saved)/\(id)/accept" }
    static func remove(_ id: Int64) -> String { "\(saved)/\(id)/remove" }
    static func removeKey(_ id: Int64) -> String { "\(keys)/\(id)/remove" }
    static func feed(_ secret: String) -> String { "\(feed)/\(secret)" }
}
