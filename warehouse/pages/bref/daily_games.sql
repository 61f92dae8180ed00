-- about: One row per day, home team and visitors: the score board of the day.
-- reads: raw_bref__daily_games, ref_bref_team_codes, same_games
SELECT
    @other_columns(records),
    records.home_team_id AS home_team_code,
    records.away_team_id AS away_team_code,
    @bref_game_number(records.game_id) AS game_id, -- …; NULL while the page links none.
    records.league, -- …; NULL where the page does not tell.
    away.team_id AS away_team_id,
    home.team_id AS home_team_id,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__daily_games) AS records
LEFT JOIN ref_bref_team_codes AS away ON records.away_team_id = away.code
LEFT JOIN ref_bref_team_codes AS home ON records.home_team_id = home.code
