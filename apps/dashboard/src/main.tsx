import '@fontsource-variable/source-sans-3/wght.css'
import './style/index.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

createRoot(document.getElementById('root')!).render(<App />)
