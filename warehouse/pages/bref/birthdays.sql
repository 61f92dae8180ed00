-- about: One row per day of the year and player of the NBA or ABA born on it.
-- reads: raw_bref__birthdays, same_players
SELECT
    @other_columns(records),
    @player_columns(records),
    records.minutes_played, -- Minutes played.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__birthdays) AS records
