"""Quality, measured: one module per task, floors in ``floors.json``; ``python -m evals`` runs them."""
