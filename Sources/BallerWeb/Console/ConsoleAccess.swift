/// Who may send statements to the console.
package enum ConsoleAccess: Sendable {
    case everybody
    /// Who presents this as a bearer token.
    case key(String)
    case nobody
}
