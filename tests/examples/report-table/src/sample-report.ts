const cells = (...values: string[]) => values.map((Value) => ({ Value }));
const row = (...values: string[]) => ({ RowType: 'Row', Cells: cells(...values) });
const sum = (...values: string[]) => ({ RowType: 'SummaryRow', Cells: cells(...values) });

/** A profit and loss of an organisation that does not exist, as Xero sends one. */
export const sampleReport = {
  ReportID: 'ProfitAndLoss',
  ReportName: 'Profit and Loss',
  ReportType: 'ProfitAndLoss',
  ReportTitles: ['Profit & Loss', 'Kauri Joinery', '1 October 2026 to 31 October 2026'],
  ReportDate: '2 November 2026',
  UpdatedDateUTC: '/Date(1793610000000+0000)/',
  Rows: [
    { RowType: 'Header', Cells: cells('', '31 Oct 26', '30 Sep 26') },
    {
      RowType: 'Section',
      Title: 'Income',
      Rows: [
        row('Sales', '48210.75', '1051330.00'),
        row('Möbel auf Maß', '980.00', '0.00'),
        sum('Total Income', '49190.75', '1051330.00'),
      ],
    },
    {
      RowType: 'Section',
      Title: 'Less Operating Expenses',
      Rows: [
        row('Rent', '4200.00', '4200.00'),
        row('Repairs and Maintenance', '-310.25', '85.5'),
        sum('Total Operating Expenses', '3889.75', '4285.50'),
      ],
    },
    { RowType: 'Section', Title: '', Rows: [row('Net Profit', '45301.00', '1047044.50')] },
  ],
};
