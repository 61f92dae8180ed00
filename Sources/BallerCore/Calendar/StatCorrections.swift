/// Corrections of the statistics of a game come within days.
package enum StatCorrections {
    package static let days = 3
}
