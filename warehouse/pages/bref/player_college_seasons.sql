-- about: One row per player and season at college, and one for all of them.
-- reads: raw_bref__player_college_seasons, same_players
SELECT
    @player_columns(records),
    @other_columns(records),
    records.season_year, -- …; NULL for the line of all of them.
    records.age, -- Age of the player in that season.
    records.college, -- … as printed.
    records.minutes_played, -- Minutes played.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__player_college_seasons) AS records
