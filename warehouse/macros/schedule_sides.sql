-- about: The games of a schedule of the NBA with the league's team of either side, and its code; a side of no team of the league has what the schedule calls it.
-- parameters: relation
-- any:
(
    SELECT
        games.*,
        home.team_id AS home_league_team_id,
        CASE WHEN games.home_team_id > 0 THEN coalesce(home.code, games.home_written) END AS home_code,
        away.team_id AS away_league_team_id,
        CASE WHEN games.away_team_id > 0 THEN coalesce(away.code, games.away_written) END AS away_code
    FROM {relation} AS games
    LEFT JOIN @codes_of_seasons(ref_team_seasons) AS home
        ON games.home_team_id = home.team_id AND games.season_year = home.season_year
    LEFT JOIN @codes_of_seasons(ref_team_seasons) AS away
        ON games.away_team_id = away.team_id AND games.season_year = away.season_year
)
