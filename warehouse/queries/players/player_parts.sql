-- about: What of a player anything is known of, so that pages link to that and ask for that alone; no row where it is nothing.
-- reads: agg_career_profiles, agg_player_stats, bref.contracts, bref.hall_of_fame, bref.league_contracts, bref.player_all_star_games, bref.player_contracts, bref.player_highs, bref.player_salaries, bref.player_season_adjusted_shooting, bref.player_season_averages, bref.salaries, bref.transactions, bridge_player_ids, fact_all_star_selections, fact_award_votes, fact_award_winners, fact_honour_teams, fact_player_season_play_by_play, fact_player_season_shooting
-- kept: player_id BIGINT
WITH known AS (
    SELECT player_id, 'per_100' AS part FROM bref.player_season_averages WHERE basis = 'PER_100_POSSESSIONS'
    UNION ALL
    SELECT player_id, 'per_100' FROM agg_player_stats WHERE basis = 'per_100' AND points IS NOT NULL
    UNION ALL
    SELECT player_id, 'adjusted_shooting' FROM bref.player_season_adjusted_shooting
    UNION ALL
    SELECT player_id, 'shooting' FROM fact_player_season_shooting
    UNION ALL
    SELECT player_id, 'play_by_play' FROM fact_player_season_play_by_play
    UNION ALL
    SELECT player_id, 'profile' FROM agg_career_profiles
    UNION ALL
    SELECT player_id, 'printed_highs' FROM bref.player_highs
    UNION ALL
    SELECT player_id, 'all_star_games' FROM bref.player_all_star_games
    UNION ALL
    SELECT player_id, 'honours' FROM fact_award_winners
    UNION ALL
    SELECT player_id, 'honours' FROM fact_award_votes
    UNION ALL
    SELECT player_id, 'honours' FROM fact_honour_teams
    UNION ALL
    SELECT player_id, 'honours' FROM fact_all_star_selections
    UNION ALL
    SELECT player_id, 'honours' FROM bref.hall_of_fame
    UNION ALL
    SELECT player_id, 'salaries' FROM bref.salaries
    UNION ALL
    SELECT player_id, 'salaries' FROM bref.player_salaries
    UNION ALL
    SELECT player_id, 'contracts' FROM bref.contracts
    UNION ALL
    SELECT player_id, 'contracts' FROM bref.league_contracts
    UNION ALL
    SELECT player_id, 'contracts' FROM bref.player_contracts
    UNION ALL
    SELECT
        i.player_id,
        'transactions'
    FROM (SELECT unnest(string_split(bref_player_ids, ' ')) AS id FROM bref.transactions) AS t
    INNER JOIN bridge_player_ids AS i ON i.scheme = 'bref' AND i.id = t.id
)
SELECT
    player_id AS by_player_id,
    bool_or(part = 'per_100') AS has_per_100,
    bool_or(part = 'adjusted_shooting') AS has_adjusted_shooting,
    bool_or(part = 'shooting') AS has_shooting,
    bool_or(part = 'play_by_play') AS has_play_by_play,
    bool_or(part = 'profile') AS has_profile,
    bool_or(part = 'printed_highs') AS has_printed_highs,
    bool_or(part = 'all_star_games') AS has_all_star_games,
    bool_or(part = 'honours') AS has_honours,
    bool_or(part = 'salaries') AS has_salaries,
    bool_or(part = 'contracts') AS has_contracts,
    bool_or(part = 'transactions') AS has_transactions
FROM known
WHERE player_id IS NOT NULL
GROUP BY player_id
ORDER BY by_player_id;
