-- about: The table of a season for a view: conference, division or league. games_behind and the order follow the view.
-- reads: agg_standings, dim_team_seasons
-- parameters: season_year INTEGER, view VARCHAR
SELECT
    s.conference,
    s.division,
    s.team_id,
    t.team_name,
    t.team_abbreviation,
    s.wins,
    s.losses,
    s.win_pct::DOUBLE AS win_pct,
    CASE $view
        WHEN 'conference' THEN s.conference_games_behind
        WHEN 'division' THEN s.division_games_behind
        ELSE s.league_games_behind
    END::DOUBLE AS games_behind,
    s.league_rank,
    s.conference_rank,
    s.division_rank,
    s.home_wins,
    s.home_losses,
    s.away_wins,
    s.away_losses,
    s.conference_wins,
    s.conference_losses,
    s.division_wins,
    s.division_losses,
    s.last_ten_wins,
    s.last_ten_losses,
    s.streak,
    round(s.points / (s.wins + s.losses), 1) AS points_per_game,
    round(s.opponent_points / (s.wins + s.losses), 1) AS opponent_points_per_game,
    s.net_rating::DOUBLE AS net_rating
FROM agg_standings AS s
INNER JOIN dim_team_seasons AS t
    ON t.team_id = s.team_id AND t.season_year = s.season_year
WHERE s.season_year = $season_year
ORDER BY
    CASE WHEN $view IN ('conference', 'division') THEN s.conference END NULLS LAST,
    CASE WHEN $view = 'division' THEN s.division END NULLS LAST,
    CASE WHEN $view IN ('conference', 'division') THEN s.conference_rank END NULLS LAST,
    s.league_rank,
    s.conference_rank,
    s.team_id
LIMIT 200;
