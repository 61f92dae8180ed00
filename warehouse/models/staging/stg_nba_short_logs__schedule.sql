-- about: One row per accepted record of a game of NBA.com's schedule, in the warehouse's names.
-- stages: raw_nba_short_logs__schedule
-- feeds: numbered_schedule
-- reads: raw_nba_short_logs__schedule, ref_team_seasons, ref_bref_team_codes
WITH records AS (
    SELECT
        lines.import_batch_id,
        lines.source_row,
        @nba_game_columns(lines.game_id),
        lines.game_date,
        lines.home_team_id,
        lines.home_team_code,
        lines.away_team_id,
        lines.away_team_code,
        -- A game to come has a score of zeros.
        CASE WHEN lines.home_points + lines.away_points > 0 AND coalesce(lines.status, 3) = 3 THEN lines.home_points END AS home_points,
        CASE WHEN lines.home_points + lines.away_points > 0 AND coalesce(lines.status, 3) = 3 THEN lines.away_points END AS away_points
    FROM raw_nba_short_logs__schedule AS lines
)

SELECT
    records.import_batch_id,
    records.source_row,
    records.season_year,
    records.season_type,
    records.game_id,
    records.nba_game_id,
    records.game_date,
    -- Clubs that come for a preseason game and All-Star teams are no teams of the league.
    home.team_id AS home_team_id,
    CASE WHEN records.home_team_id > 0 THEN coalesce(home.code, records.home_team_code) END AS home_team_code,
    away.team_id AS away_team_id,
    CASE WHEN records.away_team_id > 0 THEN coalesce(away.code, records.away_team_code) END AS away_team_code,
    records.home_points,
    records.away_points
FROM records
LEFT JOIN @codes_of_seasons(ref_team_seasons) AS home
    ON records.home_team_id = home.team_id AND records.season_year = home.season_year
LEFT JOIN @codes_of_seasons(ref_team_seasons) AS away
    ON records.away_team_id = away.team_id AND records.season_year = away.season_year
